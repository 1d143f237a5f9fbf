import { type Folded, fold, type Replicated, replicate } from './replicated';
import type { SiteScore } from './site-score';
import { scoreVariance } from './spread';
import { tenGroups } from './ten-groups';
import type { TwiceRead } from './twice-read';

/** What one score of one campaign says of its own scatter, with and without each twentieth of its sites. */
export interface Readings {
  sites: Folded<SiteScore>;
  /** Individual variance by the ten groups; NaN where they give none. */
  slope: Replicated;
  /** Of the scores themselves. */
  variance: number;
  /** The same sites in another campaign; null without one. */
  twice: TwiceRead | null;
}

export function readingsOf(scores: readonly SiteScore[], folds: ReadonlyMap<string, number>, twice: TwiceRead | null): Readings {
  const sites = fold(scores, folds);
  return {
    sites,
    slope: replicate(sites, (some) => tenGroups(some)?.slope ?? Number.NaN),
    variance: scoreVariance(scores),
    twice,
  };
}
