import { describe, expect, it } from 'vitest';
import { readSite } from '@/lib/domain/judgement/read-site';
import { undecided } from '@/lib/domain/judgement/verdict';
import type { Absence } from '@/lib/domain/measurement';
import { itemOf } from '@/lib/domain/profile/item-of';
import { byCertaintyAndSize } from '@/lib/domain/profile/order';
import { absent } from '../result-samples';
import { CONTEXT, result } from '../verdict-samples';
import { allItems } from './release-sample';

describe('an item of the profile', () => {
  it.each<[Absence, string]>([
    ['not-concerned', 'not-concerned'],
    ['insufficient-data', 'no-recent-result'],
  ])('that was "%s" in an older campaign is "%s" today', (status, reason) => {
    const items = allItems([absent('dpa_pcd_mco', 2019, status)], { latestCampaign: () => 2023 });
    expect(items).toMatchObject([{ reason, evidence: null }]);
  });

  it('says on which side of the expected number a count is', () => {
    const of = (observed: number) => allItems([result('ete_ortho', 2019, observed / 10, { observed, expected: 10, n: 400 })])[0];
    expect(of(30)).toMatchObject({ verdict: 'weakness', reason: 'worse-than-expected' });
    expect(of(2)).toMatchObject({ verdict: 'strength', reason: 'better-than-expected' });
    expect(of(10)).toMatchObject({ verdict: 'undecided', reason: 'as-expected' });
  });

  it('is not judged by a count over fewer than ten stays', () => {
    const items = allItems([result('ete_ortho', 2019, 3, { observed: 30, expected: 10, n: 9 })]);
    expect(items).toMatchObject([{ verdict: 'undecided', reason: 'too-few-cases' }]);
  });

  it('has its own interval, and no reference, where a reason meant for two results comes in', () => {
    const [reading] = readSite([result('esatis-ca', 2019, 74, { n: 400 })], CONTEXT);
    if (!reading) throw new Error('No reading');
    const item = itemOf({ ...reading, country: undecided('same-class') });
    expect(item).toMatchObject({ verdict: 'undecided', reason: 'no-reference', evidence: { interval: { origin: 'none' } } });
  });
});

describe('the order of findings', () => {
  it('puts what involves no chance first, then the most certain, then the largest difference', () => {
    const [base] = allItems([result('esatis-ca', 2019, 80, { n: 400 })]);
    if (!base?.evidence) throw new Error('No finding');
    const { evidence } = base;
    const { difference } = evidence;
    if (!difference) throw new Error('No difference');
    const with_ = (p: number | null, value: number | null) => ({
      ...base,
      evidence: { ...evidence, p, difference: value === null ? null : { ...difference, value } },
    });
    const items = [with_(null, null), with_(0.02, 4), with_(0.005, 3), with_(0.0001, -2), with_(0.0001, 5)];
    const order = byCertaintyAndSize([...items, { ...base, evidence: null }, { ...with_(0.9, 1), rule: 'full-count' as const }]);
    expect(order.map(({ rule, evidence: told }) => [rule === 'full-count' ? 'full' : told?.p, told?.difference?.value])).toEqual([
      [0.0001, 5],
      [0.0001, -2],
      ['full', 1],
      [undefined, undefined],
      [0.005, 3],
      [0.02, 4],
      [null, undefined],
    ]);
  });
});
