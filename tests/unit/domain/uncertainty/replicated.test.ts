import { describe, expect, it } from 'vitest';
import { combine, FOLDS, fold, foldsOf, relativeError, replicate } from '@/lib/domain/uncertainty/replicated';
import { normalsFrom } from './survey-sample';

const meanOf = (list: readonly { score: number }[]) => list.reduce((sum, { score }) => sum + score, 0) / list.length;

function draw(seed: number, count: number) {
  const normal = normalsFrom(seed);
  return Array.from({ length: count }, (_, index) => ({ site: `S${index}`, score: 50 + 10 * normal() }));
}

describe('relativeError', () => {
  it('of a mean is about its deviation over the root of its number', () => {
    const errors = Array.from({ length: 60 }, (_, seed) => {
      const list = draw(seed, 500);
      return relativeError(replicate(fold(list, foldsOf(new Set(list.map(({ site }) => site)))), meanOf)) ?? Number.NaN;
    });
    const typical = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(typical / (10 / Math.sqrt(500) / 50)).toBeGreaterThan(0.9);
    expect(typical / (10 / Math.sqrt(500) / 50)).toBeLessThan(1.1);
  });

  it('is unknown when the statistic is not positive, or hangs on a few sites', () => {
    expect(relativeError({ value: 1, without: [1, -1] })).toBeNull();
    expect(relativeError({ value: 1, without: [1, Number.NaN] })).toBeNull();
    expect(relativeError({ value: -1, without: [1, 1] })).toBeNull();
  });
});

describe('fold', () => {
  it('leaves each site out once, and the same ones whatever the order', () => {
    const list = draw(1, 107);
    const folds = foldsOf(new Set(list.map(({ site }) => site)));
    const { without } = fold(list, folds);
    expect(without).toHaveLength(FOLDS);
    expect(without.reduce((sum, kept) => sum + kept.length, 0)).toBe(107 * (FOLDS - 1));
    const reversed = list.toReversed();
    expect(foldsOf(new Set(reversed.map(({ site }) => site)))).toEqual(folds);
  });

  it('keeps the parts of two statistics together', () => {
    const list = draw(2, 100);
    const sites = fold(list, foldsOf(new Set(list.map(({ site }) => site))));
    const ratio = combine(replicate(sites, meanOf), replicate(sites, meanOf), (a, b) => a / b);
    expect(ratio.value).toBe(1);
    expect(relativeError(ratio)).toBe(0);
  });
});
