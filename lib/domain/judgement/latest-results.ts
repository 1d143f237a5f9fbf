import { RETIRED, SUCCESSORS } from '@/lib/domain/indicators/succession';
import type { Measurement } from '@/lib/domain/measurement';
import { resultsByIndicator } from '@/lib/domain/results-by-indicator';
import type { ReleaseContext } from './context';

export interface LatestResult {
  measurement: Measurement;
  /** The release has a newer campaign, or a newer version of the indicator, in which this site has no row. */
  isStale: boolean;
}

/**
 * The latest result of each indicator, in the order of the catalogue. Left out: retired indicators, versions the site has
 * a newer one of, and dimensions that do not belong to the latest campaign of their survey (its overall score says why).
 */
export function latestResults(measurements: readonly Measurement[], context: ReleaseContext): readonly LatestResult[] {
  const all = resultsByIndicator(measurements);
  const latestOf = new Map(all.map(({ code, latest }) => [code, latest]));
  return all.flatMap(({ code, indicator, latest }) => {
    const successor = SUCCESSORS[code];
    if (RETIRED.includes(code) || (successor !== undefined && latestOf.has(successor))) return [];
    const isReplaced = successor !== undefined && context.latestCampaign(successor) !== null;
    const isStale = isReplaced || latest.campaign < (context.latestCampaign(code) ?? latest.campaign);
    if (indicator.partOf === null) return [{ measurement: latest, isStale }];
    return isStale || latest.campaign !== latestOf.get(indicator.partOf)?.campaign ? [] : [{ measurement: latest, isStale }];
  });
}
