import type { MeanReference } from '@/lib/domain/comparison/mean-interval';
import type { Side } from '@/lib/domain/comparison/side';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { scored } from './result-samples';

export const SAMPLE_UNCERTAINTY: Uncertainty = {
  individualSd: 15,
  individualSdError: 4,
  betweenSd: 3,
  sites: 800,
  clamps: [],
  method: { code: 'moments-ten-groups', version: 1 },
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

export function site(indicator: string, campaign: number, value: number | null, more: Partial<ScoredMeasurement> = {}): Side {
  return { kind: 'site', measurement: result(indicator, campaign, value, more), uncertainty: SAMPLE_UNCERTAINTY };
}

export function mean(indicator: string, campaign: number, value: number, more: Partial<MeanReference> = {}): Side {
  const reference = { indicator, campaign, scope: 'country' as const, mean: value, n: 800, ...more };
  return { kind: 'mean', reference, uncertainty: SAMPLE_UNCERTAINTY };
}
