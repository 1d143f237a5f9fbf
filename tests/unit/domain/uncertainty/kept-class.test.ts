import { describe, expect, it } from 'vitest';
import type { Evolution } from '@/lib/domain/measurement';
import { classByThreshold, cutOffsOf } from '@/lib/domain/scale';
import { keptClass } from '@/lib/domain/uncertainty/kept-class';
import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import { drawSurvey } from './survey-sample';

const CUTS = cutOffsOf('esatis-ca', 2020);

/** What became of the class of each site between two campaigns drawn with a known deviation. */
function evolutionsOf(before: readonly SiteScore[], now: readonly SiteScore[]): ReadonlyMap<string, Evolution> {
  const letter = (score: number) => classByThreshold('esatis-ca', score, 2020) ?? '';
  const old = new Map(before.map(({ site, score }) => [site, letter(score)]));
  return new Map(
    now.map(({ site, score }) => {
      const [was, is] = [old.get(site) ?? '', letter(score)];
      return [site, is === was ? 'stable' : is < was ? 'increase' : 'decrease'];
    }),
  );
}

describe('keptClass', () => {
  const [before, now] = drawSurvey({ seed: 5, sites: 6000, trend: 0, changeSd: 0.6, campaigns: [2019, 2020] }).map(
    ({ scores }) => scores.get('esatis-ca') ?? [],
  );
  const progress = (before ?? []).map((one) => ({ ...one, score: one.score - 1 }));

  it.each([
    ['the same mean', before ?? []],
    ['a mean one point lower before', progress],
  ])('finds the share that kept their class with the right deviation: %s', (_, earlier) => {
    const kept = keptClass(now ?? [], evolutionsOf(earlier, now ?? []), CUTS, {
      individualSd: 12,
      // Both campaigns move by 0.6 around a lasting level.
      changeVariance: 0.72,
    });
    expect(kept?.sites).toBe(6000);
    expect(Math.abs((kept?.predicted ?? 0) - (kept?.published ?? 1))).toBeLessThan(0.02);
  });

  it('keeps fewer with a larger deviation, more with a smaller one', () => {
    const evolutions = evolutionsOf(before ?? [], now ?? []);
    const predict = (individualSd: number) =>
      keptClass(now ?? [], evolutions, CUTS, { individualSd, changeVariance: 0.72 })?.predicted ?? Number.NaN;
    expect(predict(20)).toBeLessThan(predict(12) - 0.05);
    expect(predict(6)).toBeGreaterThan(predict(12) + 0.05);
  });

  it('has none without evolutions, nor without cut-offs for the campaign', () => {
    const supposed = { individualSd: 12, changeVariance: 0 };
    expect(keptClass(now ?? [], new Map(), CUTS, supposed)).toBeNull();
    expect(keptClass(now ?? [], new Map([['S1', 'not-computable']]), CUTS, supposed)).toBeNull();
    expect(keptClass(now ?? [], evolutionsOf(before ?? [], now ?? []), cutOffsOf('esatis-ca', 2021), supposed)).toBeNull();
  });
});
