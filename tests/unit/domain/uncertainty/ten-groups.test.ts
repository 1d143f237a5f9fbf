import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import { tenGroups } from '@/lib/domain/uncertainty/ten-groups';
import { drawSites, numbersFrom } from './survey-sample';

/** Slow reference: the share of each site in each group written out, then the normal equations. */
function reference(scores: readonly SiteScore[]) {
  const size = scores.length / 10;
  let [s, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (let group = 0; group < 10; group++) {
    let [x, mean, square] = [0, 0, 0];
    for (const { score, n } of scores) {
      const below = scores.filter((other) => other.n < n).length;
      const tied = scores.filter((other) => other.n === n).length;
      const shared = Math.max(0, Math.min(below + tied, (group + 1) * size) - Math.max(below, group * size)) / tied;
      x += shared / n / size;
      mean += (shared * score) / size;
      square += (shared * score ** 2) / size;
    }
    const y = square - mean ** 2;
    s += 1;
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
  }
  const slope = (s * sxy - sx * sy) / (s * sxx - sx * sx);
  return { slope, intercept: (sy - slope * sx) / s };
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const next = numbersFrom(seed);
  return items
    .map((item) => ({ item, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('tenGroups', () => {
  it('finds what the sites were drawn with, when they differ as much at every size', () => {
    const line = tenGroups(drawSites(1, 20_000, 20, 3));
    expect(Math.sqrt(line?.slope ?? 0)).toBeGreaterThan(19);
    expect(Math.sqrt(line?.slope ?? 0)).toBeLessThan(21);
    expect(Math.sqrt(line?.intercept ?? 0)).toBeCloseTo(3, 1);
  });

  it('agrees with the recipe written out, ties shared between groups', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 100, max: 230 }), fc.integer({ min: 1, max: 40 }), (seed, sites, step) => {
        const scores = drawSites(seed, sites, 15, 3).map((one) => ({ ...one, n: step * Math.ceil(one.n / step) }));
        const expected = reference(scores);
        const line = tenGroups(scores);
        expect(line?.slope).toBeCloseTo(expected.slope, 6);
        expect(line?.intercept).toBeCloseTo(expected.intercept, 8);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of the rows, even among equal numbers of answers', () => {
    const scores = drawSites(5, 700, 15, 3).map((one) => ({ ...one, n: 20 * Math.ceil(one.n / 20) }));
    for (let seed = 1; seed <= 20; seed++) {
      expect(tenGroups(shuffled(scores, seed))?.slope).toBeCloseTo(tenGroups(scores)?.slope ?? Number.NaN, 9);
    }
  });

  it('does not change when every score moves by the same amount', () => {
    const scores = drawSites(3, 3000, 15, 3);
    const moved = scores.map((one) => ({ ...one, score: one.score - 20 }));
    expect(tenGroups(moved)?.slope).toBeCloseTo(tenGroups(scores)?.slope ?? 0, 8);
  });

  it('has nothing to say when all sites have as many answers', () => {
    expect(tenGroups(drawSites(1, 300, 15, 3).map((one) => ({ ...one, n: 80 })))).toBeNull();
  });
});
