import { INDICATORS, type Indicator } from '@/lib/domain/indicators/catalogue';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';

/** All results of one site for one indicator. */
export interface IndicatorResults {
  code: string;
  indicator: Indicator;
  latest: Measurement;
  /** Older campaigns, newest first. */
  earlier: readonly Measurement[];
}

/** One entry per indicator of the catalogue that has at least one row, in the order of the catalogue. */
export function resultsByIndicator(measurements: readonly Measurement[]): readonly IndicatorResults[] {
  return Object.entries(INDICATORS).flatMap(([code, indicator]) => {
    const [latest, ...earlier] = measurements
      .filter((measurement) => measurement.indicator === code)
      .sort((a, b) => b.campaign - a.campaign);
    return latest ? [{ code, indicator, latest, earlier }] : [];
  });
}

/** The newest result that is a value; null when no campaign has one. */
export function lastScored(results: IndicatorResults): ScoredMeasurement | null {
  return [results.latest, ...results.earlier].find(isScored) ?? null;
}

export function isScored(measurement: Measurement): measurement is ScoredMeasurement {
  return measurement.status === 'scored';
}
