import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';

/** HAS's own safety alert: its flag above the upper limit, or its class beyond three deviations. Never averaged nor hidden. */
export function isOfficialAlert(measurement: Measurement): measurement is ScoredMeasurement {
  if (measurement.status !== 'scored' || INDICATORS[measurement.indicator]?.family !== 'outcome') return false;
  return measurement.isAlert === true || measurement.class === 'worse';
}

/**
 * The alerts that stand at a site, newest first: of each indicator, the newest result with a value. A later collection without
 * a result lifts nothing.
 */
export function standingAlerts(measurements: readonly Measurement[]): readonly ScoredMeasurement[] {
  const newest = new Map<string, ScoredMeasurement>();
  for (const measurement of measurements) {
    if (measurement.status !== 'scored') continue;
    const known = newest.get(measurement.indicator);
    if (!known || known.campaign < measurement.campaign) newest.set(measurement.indicator, measurement);
  }
  return [...newest.values()].filter(isOfficialAlert).sort((a, b) => b.campaign - a.campaign);
}
