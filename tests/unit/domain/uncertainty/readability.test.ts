import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '@/lib/domain/judgement/by-difference';
import { Z95 } from '@/lib/domain/uncertainty/normal';
import { surveyReadability } from '@/lib/domain/uncertainty/readability';
import { MAX_PAIRS, separablePairs } from '@/lib/domain/uncertainty/separable-pairs';
import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import { SAMPLE_UNCERTAINTY } from '../verdict-samples';
import { drawSites } from './survey-sample';

/** Slow reference: every pair, by the comparison the pages make. */
function everyPair(scores: readonly SiteScore[], sd: number): number {
  const bounded = scores.map(({ score, n }) => {
    const margin = (Z95 * sd) / Math.sqrt(n);
    return { value: score, lower: score - margin, upper: score + margin };
  });
  const verdicts = bounded.flatMap((a, index) => bounded.slice(0, index).map((b) => differenceOf(a, b)));
  return verdicts.length === 0 ? 0 : verdicts.filter(({ lower, upper }) => lower > 0 || upper < 0).length / verdicts.length;
}

describe('separablePairs', () => {
  it('agrees with comparing every pair', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(60), fc.integer({ min: 1, max: 40 }), (seed, sites, sd) => {
        const scores = drawSites(seed, sites, 15, 3);
        expect(separablePairs(scores, sd)).toEqual({
          share: everyPair(scores, sd),
          examined: (sites * Math.max(0, sites - 1)) / 2,
          isExhaustive: true,
        });
      }),
      { numRuns: 50 },
    );
  });

  it('looks at a bounded, even sample of a very large survey', () => {
    const scores = drawSites(9, 6000, 15, 3);
    const sampled = separablePairs(scores, 15);
    expect(sampled.isExhaustive).toBe(false);
    expect(sampled.examined).toBeLessThan(1.2 * MAX_PAIRS);
    let apart = 0;
    let pairs = 0;
    for (const [i, a] of scores.entries()) {
      for (let j = 0; j < i; j++) {
        const b = scores[j];
        if (!b) continue;
        pairs++;
        if (Math.abs(a.score - b.score) > Z95 * 15 * Math.sqrt(1 / a.n + 1 / b.n)) apart++;
      }
    }
    expect(Math.abs(sampled.share - apart / pairs)).toBeLessThan(0.003);
    expect(separablePairs(scores.toReversed(), 15)).toEqual(sampled);
  });
});

describe('surveyReadability', () => {
  it('counts the letters chance could have changed', () => {
    const scores = [
      { site: 'A', score: 90, n: 400 },
      { site: 'B', score: 77, n: 400 },
      { site: 'C', score: 50, n: 30 },
      { site: 'D', score: 70, n: 30 },
    ];
    expect(surveyReadability('esatis-48h-mco', 2020, scores, SAMPLE_UNCERTAINTY)?.uncertainLetters).toBe(0.5);
    expect(surveyReadability('esatis-48h-mco', 2020, [], SAMPLE_UNCERTAINTY)).toBeNull();
  });

  it('says nothing of letters whose cut-offs are not known for the campaign, and counts pairs all the same', () => {
    const readability = surveyReadability('esatis-48h-mco', 2022, drawSites(9, 200, 15, 3), SAMPLE_UNCERTAINTY);
    expect(readability?.uncertainLetters).toBeNull();
    expect(readability?.separablePairs.share).toBeGreaterThan(0);
  });
});
