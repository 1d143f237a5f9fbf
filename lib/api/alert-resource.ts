import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** An alert in numbers: how many times the expected, and both counts where HAS publishes them. */
export function alertResource({ indicator, campaign, value, observed, expected, filedUnder, provenance }: ScoredMeasurement) {
  return { indicator, campaign, ratio: value, observed, expected, filedUnder, provenance };
}
