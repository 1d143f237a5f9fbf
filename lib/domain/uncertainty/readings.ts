import type { Replicated } from './replicated';
import type { SiteScore } from './site-score';
import { scoreVariance } from './spread';
import { tenGroupsSlope } from './ten-groups';
import type { TwiceRead } from './twice-read';

/** What one score of one campaign says of its own scatter. */
export interface Readings {
  sites: readonly SiteScore[];
  /** Individual variance by the ten groups; NaN where they give none. */
  slope: Replicated;
  /** Of the scores themselves. */
  variance: number;
  /** The same sites in another campaign; null without one. */
  twice: TwiceRead | null;
}

export function readingsOf(sites: readonly SiteScore[], folds: ReadonlyMap<string, number>, twice: TwiceRead | null): Readings {
  return { sites, slope: tenGroupsSlope(sites, folds), variance: scoreVariance(sites), twice };
}
