import { describe, expect, it } from 'vitest';
import { compare } from '@/lib/domain/comparison/compare';
import { hasDifference, seenFrom } from '@/lib/domain/comparison/seen-from';
import { site } from '../verdict-samples';

const survey = (value: number) => site('esatis-48h-mco', 2019, value, { n: 400 });
const other = site('esatis-ca', 2019, 80, { n: 400 });
const sides = [survey(82), survey(74), survey(74.2), other];
const verdicts = sides.flatMap((a, i) => sides.slice(i + 1).map((b, j) => ({ a: i, b: i + 1 + j, comparison: compare(a, b) })));

describe('seenFrom', () => {
  it('turns each verdict to the side of the site', () => {
    expect(seenFrom(0, verdicts)).toMatchObject({ better: [1, 2], worse: [], same: [] });
    expect(seenFrom(1, verdicts)).toMatchObject({ better: [], worse: [0], same: [2] });
    expect(seenFrom(2, verdicts)).toMatchObject({ worse: [0], same: [1] });
  });

  it('groups refusals by reason', () => {
    expect(seenFrom(3, verdicts)).toEqual({
      better: [],
      worse: [],
      same: [],
      refused: [{ reason: 'different-survey', opponents: [0, 1, 2] }],
    });
    expect(seenFrom(0, verdicts).refused).toEqual([{ reason: 'different-survey', opponents: [3] }]);
  });
});

describe('hasDifference', () => {
  it('is only true of a demonstrable one', () => {
    expect(hasDifference(verdicts)).toBe(true);
    expect(hasDifference(verdicts.filter(({ a }) => a > 0))).toBe(false);
    expect(hasDifference([])).toBe(false);
  });
});
