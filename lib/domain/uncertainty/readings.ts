import { type Folded, fold, type Replicated, replicate } from './replicated';
import { type Pair, pairSites, retestOf } from './retest';
import type { SiteScore } from './site-score';
import { scoreVariance } from './spread';
import { tenGroups } from './ten-groups';

/** What one score of one campaign says of its own scatter, with and without each twentieth of its sites. */
export interface Readings {
  sites: Folded<SiteScore>;
  /** Individual variance by the ten groups; NaN where they give none. */
  slope: Replicated;
  /** Of the scores themselves. */
  variance: number;
  /** The same sites in another campaign; null without one, or with too few sites in both. */
  retest: { pairs: readonly Pair[]; changeVariance: number; individualVariance: Replicated } | null;
}

/** `other`: the same score in another campaign. */
export function readingsOf(
  scores: readonly SiteScore[],
  other: readonly SiteScore[],
  folds: ReadonlyMap<string, number>,
  minSites: number,
): Readings {
  const sites = fold(scores, folds);
  return {
    sites,
    slope: replicate(sites, (some) => tenGroups(some)?.slope ?? Number.NaN),
    variance: scoreVariance(scores),
    retest: retestReading(scores, other, folds, minSites),
  };
}

function retestReading(
  scores: readonly SiteScore[],
  other: readonly SiteScore[],
  folds: ReadonlyMap<string, number>,
  minSites: number,
): Readings['retest'] {
  const pairs = pairSites(scores, other);
  const whole = pairs.length < minSites ? null : retestOf(pairs);
  return (
    whole && {
      pairs,
      changeVariance: whole.changeVariance,
      individualVariance: replicate(fold(pairs, folds), (some) => retestOf(some, whole)?.individualVariance ?? Number.NaN),
    }
  );
}
