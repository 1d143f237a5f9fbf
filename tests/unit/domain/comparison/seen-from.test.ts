import { describe, expect, it } from 'vitest';
import type { ComparedRow } from '@/lib/domain/comparison/compare-sites';
import { hasDifference, seenFrom } from '@/lib/domain/comparison/seen-from';
import { againstSite } from '@/lib/domain/judgement/against-site';
import { CONTEXT, result } from '../verdict-samples';

const survey = (value: number) => result('esatis-48h-mco', 2019, value, { n: 400 });
const sides = [survey(82), survey(74), survey(74.2), result('esatis-ca', 2019, 80, { n: 400 })];
const verdicts = sides.flatMap((a, i) =>
  sides.slice(i + 1).map((b, j) => ({ a: i, b: i + 1 + j, comparison: againstSite(a, b, CONTEXT) })),
);
const found = (position: number) => seenFrom(position, verdicts).found.map(({ verdict, opponents }) => [verdict, opponents]);

describe('seenFrom', () => {
  it('turns each verdict to the side of the site', () => {
    expect(found(0)).toEqual([['better', [1, 2]]]);
    expect(found(1)).toEqual([
      ['worse', [0]],
      ['no-demonstrable-difference', [2]],
    ]);
    expect(found(2)).toEqual([
      ['worse', [0]],
      ['no-demonstrable-difference', [1]],
    ]);
  });

  it('groups refusals by reason', () => {
    expect(seenFrom(3, verdicts)).toEqual({ found: [], refused: [{ reason: 'different-survey', opponents: [0, 1, 2] }] });
  });
});

describe('hasDifference', () => {
  const cell = { measurement: null, age: null, interval: null, classShare: null, alert: null, isStale: false };
  const row = (more: Partial<ComparedRow>) => hasDifference({ cells: [cell, cell], verdicts: [], ...more });

  it('is true of a verdict that tells two sites apart', () => {
    expect(row({ verdicts })).toBe(true);
    expect(row({ verdicts: verdicts.filter(({ a }) => a > 0) })).toBe(false);
  });

  it('is always true of a safety alert, whatever stands beside it', () => {
    expect(row({ cells: [cell, { ...cell, alert: result('ete_ortho', 2019, 8.56, { isAlert: true }) }] })).toBe(true);
  });
});
