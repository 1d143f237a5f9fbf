import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstMean } from '@/lib/domain/judgement/against-mean';
import { againstSite } from '@/lib/domain/judgement/against-site';
import { controlled } from '@/lib/domain/judgement/false-discoveries';
import { CONTEXT, result } from '../verdict-samples';
import { samePair } from './any-result';

const against = (value: number, n: number) => againstMean(result('esatis-ca', 2019, value, { n }), 'country', CONTEXT);

describe('controlled', () => {
  it('withdraws a borderline finding among many, letters or not, and keeps a clear one', () => {
    const chance = Array.from({ length: 20 }, () => against(74.2, 100));
    const [borderline, clear, ...rest] = controlled([against(77.1, 100), against(84, 400), ...chance]);
    expect(against(77.1, 100).verdict).toBe('better');
    expect(borderline).toMatchObject({ verdict: 'no-demonstrable-difference', isWithdrawn: true });
    expect(clear).toMatchObject({ verdict: 'better', isWithdrawn: false });
    expect(rest.every(({ isWithdrawn }) => !isWithdrawn)).toBe(true);
  });

  it('leaves alerts, official classes and refusals alone', () => {
    const given = [
      againstMean(result('ete_ortho', 2019, 8.56, { isAlert: true }), 'country', CONTEXT),
      againstMean(result('dpa_qls_v2_mco', 2019, 40, { class: 'C' }), 'country', CONTEXT),
      againstSite(result('esatis-ca', 2019, 80, { n: 90 }), result('esatis-48h-mco', 2019, 80, { n: 90 }), CONTEXT),
    ];
    expect(controlled([...given, ...Array.from({ length: 50 }, () => against(74, 100))]).slice(0, 3)).toEqual(given);
  });

  it('only ever withdraws', () => {
    fc.assert(
      fc.property(fc.array(samePair, { maxLength: 12 }), (pairs) => {
        const alone = pairs.map(([a, b]) => againstSite(a, b, CONTEXT));
        const together = controlled(alone);
        expect(together).toHaveLength(alone.length);
        together.forEach((comparison, index) => {
          if (comparison.verdict !== 'no-demonstrable-difference') expect(comparison).toBe(alone[index]);
        });
      }),
    );
  });
});
