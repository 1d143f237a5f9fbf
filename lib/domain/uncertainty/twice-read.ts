import type { Replicated } from './replicated';
import { type Pair, pairSites, replicateRetest, retestOf } from './retest';
import type { SurveyCampaign } from './survey-campaign';
import { MIN_SITES } from './ten-groups';

/** One score of the sites that are in two campaigns. */
export interface TwiceRead {
  /** `first` of a pair is the earlier campaign. */
  pairs: readonly Pair[];
  /** Variance of the real change of a site. */
  changeVariance: number;
  individualVariance: Replicated;
}

/** Null with too few sites in both, or when what chance does cannot be told. */
export function readTwice(
  indicator: string,
  earlier: SurveyCampaign,
  later: SurveyCampaign,
  folds: ReadonlyMap<string, number>,
): TwiceRead | null {
  const pairs = pairSites(earlier.scores.get(indicator) ?? [], later.scores.get(indicator) ?? []);
  const whole = pairs.length < MIN_SITES ? null : retestOf(pairs);
  return (
    whole && {
      pairs,
      changeVariance: whole.changeVariance,
      individualVariance: replicateRetest(pairs, folds, whole),
    }
  );
}
