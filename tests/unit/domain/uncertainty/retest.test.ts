import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf, relativeError } from '@/lib/domain/uncertainty/replicated';
import { type Pair, pairSites, replicateRetest, retestOf } from '@/lib/domain/uncertainty/retest';
import { retestCheck } from '@/lib/domain/uncertainty/retest-check';
import { normalsFrom, numbersFrom } from './survey-sample';

function drawPairs(seed: number, sites: number, individualSd: number, changeSd: number): readonly Pair[] {
  const next = numbersFrom(seed);
  const normal = normalsFrom(seed + 1);
  return Array.from({ length: sites }, (_, index) => {
    const first = 1 / (30 * 40 ** next());
    const second = first * (0.7 + 0.6 * next());
    const chance = individualSd * Math.sqrt(first + second);
    return { site: `S${index}`, first, second, change: 0.4 + changeSd * normal() + chance * normal() };
  });
}

it('is not told without the sites that show it', () => {
  const told = (from: number, count: number, size: number, change: number): Pair[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ site: `S${from + index}`, first: size / 2, second: size / 2 },
      change: index % 2 === 0 ? change : -change,
    }));
  // Those that stay change the more, the more answers they have.
  const leaving = told(0, 20, 0.1, 3);
  const staying = [...told(20, 10, 0.01, 2), ...told(30, 10, 0.1, 0.1)];
  const folds = new Map([...leaving.map(({ site }) => [site, 0] as const), ...staying.map(({ site }) => [site, 1] as const)]);
  const fit = retestOf([...leaving, ...staying]);
  if (!fit) throw new Error('No fit');
  const { value, without } = replicateRetest([...leaving, ...staying], folds, fit);
  expect(value).toBeGreaterThan(0);
  expect(without[0]).toBeNaN();
});

describe('pairSites', () => {
  it('keeps the sites in both, whatever their order', () => {
    const first = [
      { site: 'A', score: 70, n: 50 },
      { site: 'B', score: 80, n: 100 },
    ];
    const second = [
      { site: 'B', score: 82, n: 200 },
      { site: 'C', score: 60, n: 40 },
    ];
    expect(pairSites(first, second)).toEqual([{ site: 'B', change: 2, first: 0.01, second: 0.005 }]);
  });
});

describe('retestOf', () => {
  it.each([
    [12, 0.6],
    [12, 0],
    [25, 2],
  ])('tells chance (%d) from real change (%d)', (individualSd, changeSd) => {
    const fit = retestOf(drawPairs(7, 20_000, individualSd, changeSd));
    expect(Math.sqrt(fit?.individualVariance ?? 0) / individualSd).toBeCloseTo(1, 1);
    expect(Math.sqrt(fit?.changeVariance ?? 0)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(Math.sqrt(fit?.changeVariance ?? 0) - changeSd)).toBeLessThan(0.15);
  });

  it('solves the weighted equations: no other line fits better with its own weights', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const pairs = drawPairs(seed, 400, 12, 0.9);
        const fit = retestOf(pairs);
        if (!fit || fit.changeVariance === 0) return;
        const mean = pairs.reduce((sum, { change }) => sum + change, 0) / pairs.length;
        const loss = (individual: number, change: number) =>
          pairs.reduce((sum, pair) => {
            const x = pair.first + pair.second;
            const weight = 1 / (fit.changeVariance + fit.individualVariance * x) ** 2;
            return sum + weight * ((pair.change - mean) ** 2 - change - individual * x) ** 2;
          }, 0);
        const best = loss(fit.individualVariance, fit.changeVariance);
        for (const [a, b] of [
          [1.01, 1],
          [0.99, 1],
          [1, 1.02],
          [1, 0.98],
        ] as const) {
          expect(loss(a * fit.individualVariance, b * fit.changeVariance)).toBeGreaterThan(best - 1e-6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows its error: it is that of many surveys drawn alike', () => {
    const found = Array.from({ length: 80 }, (_, seed) => {
      const pairs = drawPairs(1000 * seed, 500, 12, 0.6);
      const fit = retestOf(pairs);
      const replicated = fit && replicateRetest(pairs, foldsOf(new Set(pairs.map(({ site }) => site))), fit);
      return {
        log: Math.log(fit?.individualVariance ?? Number.NaN),
        error: (replicated && relativeError(replicated)) ?? Number.NaN,
      };
    });
    const mean = found.reduce((sum, { log }) => sum + log, 0) / found.length;
    const spread = Math.sqrt(found.reduce((sum, { log }) => sum + (log - mean) ** 2, 0) / found.length);
    const typical = Math.sqrt(found.reduce((sum, { error }) => sum + error ** 2, 0) / found.length);
    expect(typical / spread).toBeGreaterThan(0.75);
    expect(typical / spread).toBeLessThan(1.3);
  });

  it('has none without sites, or when no site moved', () => {
    expect(retestOf([])).toBeNull();
    expect(retestOf(drawPairs(1, 200, 0, 0))).toBeNull();
  });
});

describe('retestCheck', () => {
  it('is 1 in each third with the right deviations, below with larger ones, and above in large sites without real change', () => {
    const pairs = drawPairs(11, 20_000, 12, 0.8);
    const right = retestCheck(
      { pairs, changeVariance: 0.64 },
      { campaign: 2020, individualSd: 12 },
      { campaign: 2019, individualSd: 12 },
    );
    for (const third of [...right.sdZ.thirds, right.sdZ.pooled]) expect(third).toBeCloseTo(1, 1);
    expect(right.sdZChanceAlone.thirds[2]).toBeGreaterThan(1.3);
    expect(right.sdZChanceAlone.thirds[0]).toBeLessThan(1.1);
    const wide = retestCheck(
      { pairs, changeVariance: 0.64 },
      { campaign: 2020, individualSd: 18 },
      { campaign: 2019, individualSd: 18 },
    );
    expect(wide.sdZ.thirds[0]).toBeLessThan(0.75);
  });

  it('gives each campaign its own deviation, whichever is asked', () => {
    const pairs = drawPairs(3, 900, 12, 0);
    const [narrow, wide] = [
      { campaign: 2019, individualSd: 10 },
      { campaign: 2020, individualSd: 20 },
    ];
    const of2019 = retestCheck({ pairs, changeVariance: 0 }, narrow, wide);
    const of2020 = retestCheck({ pairs, changeVariance: 0 }, wide, narrow);
    expect(of2019).toEqual({ ...of2020, otherCampaign: 2020 });
    const exchanged = pairs.map((pair) => ({ ...pair, first: pair.second, second: pair.first }));
    expect(retestCheck({ pairs: exchanged, changeVariance: 0 }, narrow, wide).sdZ.pooled).not.toBeCloseTo(of2019.sdZ.pooled, 3);
  });
});
