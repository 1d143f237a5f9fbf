import { describe, expect, it } from 'vitest';
import { combine, FOLDS, foldsOf, relativeError, replicate, sumByFold, totalOf } from '@/lib/domain/uncertainty/replicated';
import { normalsFrom } from './survey-sample';

type Item = { site: string; score: number };

const numbered = (list: readonly Item[]) => foldsOf(new Set(list.map(({ site }) => site)));
const meanOf = ([count = 0, sum = 0]: Float64Array) => sum / count;

function sumsOf(list: readonly Item[]) {
  return sumByFold(list, numbered(list), 2, ({ score }, add) => {
    add(0, 1);
    add(1, score);
  });
}

function draw(seed: number, count: number): readonly Item[] {
  const normal = normalsFrom(seed);
  return Array.from({ length: count }, (_, index) => ({ site: `S${index}`, score: 50 + 10 * normal() }));
}

describe('replicate', () => {
  it('gives the statistic of all, and of the list without each fold', () => {
    const list = draw(1, 107);
    const folds = numbered(list);
    const { value, without } = replicate(sumsOf(list), meanOf);
    const mean = (some: readonly Item[]) => some.reduce((sum, { score }) => sum + score, 0) / some.length;
    expect(value).toBeCloseTo(mean(list), 10);
    expect(without).toHaveLength(FOLDS);
    for (const [fold, statistic] of without.entries()) {
      expect(statistic).toBeCloseTo(mean(list.filter(({ site }) => folds.get(site) !== fold)), 10);
    }
  });

  it('puts each site in the same fold whatever the order, and in one only', () => {
    const list = draw(2, 500);
    expect(numbered(list.toReversed())).toEqual(numbered(list));
    const [count] = totalOf(sumsOf(list));
    expect(count).toBe(500);
  });
});

describe('relativeError', () => {
  it('of a mean is about its deviation over the root of its number', () => {
    const errors = Array.from(
      { length: 60 },
      (_, seed) => relativeError(replicate(sumsOf(draw(seed, 500)), meanOf)) ?? Number.NaN,
    );
    const typical = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    const expected = 10 / Math.sqrt(500) / 50;
    expect(typical / expected).toBeGreaterThan(0.9);
    expect(typical / expected).toBeLessThan(1.1);
  });

  it('is unknown when the statistic is not positive, or hangs on a few sites', () => {
    expect(relativeError({ value: 1, without: [1, -1] })).toBeNull();
    expect(relativeError({ value: 1, without: [1, Number.NaN] })).toBeNull();
    expect(relativeError({ value: -1, without: [1, 1] })).toBeNull();
  });

  it('keeps the parts of two statistics together: of a ratio to itself there is none', () => {
    const mean = replicate(sumsOf(draw(3, 100)), meanOf);
    const ratio = combine(mean, mean, (a, b) => a / b);
    expect(ratio.value).toBe(1);
    expect(relativeError(ratio)).toBe(0);
  });
});
