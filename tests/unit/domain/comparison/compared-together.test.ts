import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '@/lib/domain/comparison/compare';
import { comparedTogether } from '@/lib/domain/comparison/compared-together';
import { mean, site } from '../verdict-samples';
import { samePair } from './any-side';

const against = (value: number, n: number) => compare(site('esatis-ca', 2019, value, { n }), mean('esatis-ca', 2019, 76));

describe('comparedTogether', () => {
  it('withdraws a borderline finding among many, and keeps a clear one', () => {
    const chance = Array.from({ length: 20 }, () => against(76.2, 100));
    const [borderline, clear, ...rest] = comparedTogether([against(79.1, 100), against(84, 400), ...chance]);
    expect(against(79.1, 100).verdict).toBe('better');
    expect(borderline).toMatchObject({ verdict: 'no-demonstrable-difference', isWithdrawn: true });
    expect(clear).toMatchObject({ verdict: 'better', isWithdrawn: false });
    expect(rest.every((comparison) => comparison.verdict !== 'not-comparable' && !comparison.isWithdrawn)).toBe(true);
  });

  it('leaves official classes and refusals alone', () => {
    const classes = compare(site('dpa_qls_v2_mco', 2019, 90, { class: 'A' }), site('dpa_qls_v2_mco', 2019, 40, { class: 'C' }));
    const refused = compare(site('esatis-ca', 2019, 80, { n: 90 }), site('esatis-48h-mco', 2019, 80, { n: 90 }));
    expect(comparedTogether([classes, refused])).toEqual([classes, refused]);
  });

  it('only ever withdraws', () => {
    fc.assert(
      fc.property(fc.array(samePair, { maxLength: 12 }), (pairs) => {
        const alone = pairs.map(([a, b]) => compare(a, b));
        const together = comparedTogether(alone);
        expect(together).toHaveLength(alone.length);
        together.forEach((comparison, index) => {
          if (comparison.verdict !== 'no-demonstrable-difference') expect(comparison).toBe(alone[index]);
        });
      }),
    );
  });
});
