import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateUncertainty, type SiteScore } from '@/lib/domain/uncertainty/estimate';
import { drawSites } from './survey-sample';

/** Slow reference: the same recipe with the normal equations written out, group by group. */
function reference(scores: readonly SiteScore[]) {
  const sorted = [...scores].sort((a, b) => a.n - b.n);
  let [s, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (let group = 0; group < 10; group++) {
    const members = sorted.filter(
      (_, rank) => rank >= Math.floor((group * sorted.length) / 10) && rank < Math.floor(((group + 1) * sorted.length) / 10),
    );
    let [x, mean, square] = [0, 0, 0];
    for (const { score, n } of members) {
      x += 1 / n / members.length;
      mean += score / members.length;
      square += score ** 2 / members.length;
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

describe('estimateUncertainty', () => {
  it('finds back what the sites were drawn with', () => {
    const { uncertainty } = estimateUncertainty(drawSites(1, 20_000, 20, 3));
    expect(uncertainty?.individualSd).toBeGreaterThan(19);
    expect(uncertainty?.individualSd).toBeLessThan(21);
    expect(uncertainty?.betweenSd).toBeCloseTo(3, 1);
    expect(uncertainty).toMatchObject({ sites: 20_000, clamps: [], method: { code: 'moments-ten-groups', version: 1 } });
  });

  it('agrees with the normal equations on any survey', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 100, max: 1500 }), fc.integer({ min: 5, max: 40 }), (seed, sites, sd) => {
        const scores = drawSites(seed, sites, sd, 3);
        const { slope, intercept } = reference(scores);
        const { uncertainty, refusal } = estimateUncertainty(scores);
        if (uncertainty === null) expect(['slope-not-positive', 'slope-unstable']).toContain(refusal);
        else if (uncertainty.clamps.length === 0) {
          expect(uncertainty.individualSd).toBeCloseTo(Math.sqrt(slope), 5);
          expect(uncertainty.betweenSd).toBeCloseTo(Math.sqrt(intercept), 5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not change when every score moves by the same amount', () => {
    const scores = drawSites(3, 3000, 15, 3);
    const moved = scores.map(({ score, n }) => ({ score: score - 20, n }));
    expect(estimateUncertainty(moved).uncertainty?.individualSd).toBeCloseTo(
      estimateUncertainty(scores).uncertainty?.individualSd ?? 0,
      8,
    );
  });

  const many = (score: (n: number) => number, n = (index: number) => 30 + index) =>
    Array.from({ length: 200 }, (_, index) => ({ n: n(index), score: score(index) }));

  it.each([
    ['too-few-sites', drawSites(1, 99, 15, 3)],
    ['too-few-sites', []],
    [
      'same-counts',
      many(
        (index) => 70 + (index % 5),
        () => 80,
      ),
    ],
    ['slope-not-positive', many((index) => 70 + (index % 2) * (index / 20))],
    ['slope-not-positive', many(() => 74)],
  ])('refuses: %s', (refusal, scores) => {
    expect(estimateUncertainty(scores)).toEqual({ uncertainty: null, refusal });
  });

  it('refuses a slope lost in its own error', () => {
    const jagged = many((index) => 74 + (index % 2 ? 1 : -1) * (Math.floor(index / 20) % 2 ? 1 : 4));
    expect(estimateUncertainty(jagged).refusal).toBe('slope-unstable');
  });

  it('says when sites cannot be told to differ at all', () => {
    const pure = many((index) => 74 + ((index % 2 ? 1 : -1) * 150) / (30 + index));
    expect(estimateUncertainty(pure).uncertainty).toMatchObject({ betweenSd: 0, clamps: ['between-raised-to-zero'] });
  });

  it('never exceeds what scores between 0 and 100 allow', () => {
    const wild = many((index) => 90 + ((index % 2 ? 1 : -1) * 600) / Math.sqrt(30 + index) / 8);
    const { uncertainty } = estimateUncertainty(wild.map(({ score, n }) => ({ n, score })));
    expect(uncertainty?.individualSd).toBeCloseTo(30, 1);
    expect(uncertainty?.clamps).toContain('individual-lowered-to-limit');
  });
});
