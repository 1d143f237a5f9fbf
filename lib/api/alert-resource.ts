import { ageOf } from '@/lib/domain/judgement/age';
import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** An alert in numbers: how many times the expected, and both counts where HAS publishes them. `releasedOn`: ISO day. */
export function alertResource(alert: ScoredMeasurement, releasedOn: string) {
  const { indicator, campaign, value, observed, expected, filedUnder, provenance } = alert;
  return { indicator, campaign, ...ageOf(campaign, releasedOn), ratio: value, observed, expected, filedUnder, provenance };
}
