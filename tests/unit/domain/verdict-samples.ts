import type { SiteContext } from '@/lib/domain/judgement/context';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { scored } from './result-samples';

export const SAMPLE_UNCERTAINTY: Uncertainty = {
  individualSd: 15,
  individualSdError: 4,
  betweenSd: 3,
  sites: 800,
  clamps: [],
  method: { code: 'rate-calibrated', version: 1 },
};

/** A result with any of its fields set. */
export function result(
  indicator: string,
  campaign: number,
  value: number | null,
  more: Partial<ScoredMeasurement> = {},
): ScoredMeasurement {
  return { ...scored(indicator, campaign, value), ...more };
}

export function mean(indicator: string, campaign: number, value: number, more: Partial<MeanReference> = {}): MeanReference {
  return {
    ...{ indicator, campaign, scope: 'country' as const, mean: value, median: value, n: 800, alerts: 0 },
    ...{ origin: 'computed' as const, meanInverseN: null, entities: 0, isWithoutSite: false, ...more },
  };
}

/** A release of 2020 where every mean is 74, a third of the sites have each class, and every survey has the sample uncertainty. */
export const CONTEXT: SiteContext = {
  isAnnex: false,
  releasedOn: '2020-11-26',
  uncertaintyOf: () => SAMPLE_UNCERTAINTY,
  latestCampaign: () => null,
  countryMean: (indicator, campaign) => mean(indicator, campaign, 74),
  classShare: () => ({ share: 0.33, n: 800, entities: 0 }),
  meanFor: (scope, indicator, campaign) => mean(indicator, campaign, 74, { scope }),
};
