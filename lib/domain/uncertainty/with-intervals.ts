import type { Measurement } from '@/lib/domain/measurement';
import type { Uncertainty } from './estimate';
import { intervalOf } from './interval';

/** The same results, each with the 95 % interval it can have and where that comes from: published, computed or estimated. */
export function withIntervals(
  measurements: readonly Measurement[],
  uncertaintyOf: (indicator: string, campaign: number) => Uncertainty | null,
): readonly Measurement[] {
  return measurements.map((measurement) => {
    if (measurement.status !== 'scored') return measurement;
    const interval = intervalOf(measurement, uncertaintyOf(measurement.indicator, measurement.campaign));
    return { ...measurement, interval: interval.origin === 'none' ? null : interval };
  });
}
