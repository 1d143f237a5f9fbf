import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pair, pairSites, retestOf } from '@/lib/domain/uncertainty/retest';
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

  it('gives the same from any start', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 9 }), (seed, variance, change) => {
        const pairs = drawPairs(seed, 300, 12, 0.8);
        const fit = retestOf(pairs);
        const other = retestOf(pairs, { individualVariance: variance, changeVariance: change });
        expect((other?.individualVariance ?? 0) / (fit?.individualVariance ?? 1)).toBeCloseTo(1, 4);
      }),
      { numRuns: 40 },
    );
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
