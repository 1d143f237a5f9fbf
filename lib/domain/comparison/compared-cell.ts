import { type Age, ageOf } from '@/lib/domain/judgement/age';
import type { ClassShare, SiteContext } from '@/lib/domain/judgement/context';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { intervalOf, type ResultInterval } from '@/lib/domain/uncertainty/interval';
import type { ResultsByCode } from './compared-results';

/** The latest result of one site; no measurement when no file has a row. */
export interface ComparedCell {
  measurement: Measurement | null;
  age: Age | null;
  interval: ResultInterval | null;
  classShare: ClassShare | null;
  /** HAS's alert that stands at this site, be it of an earlier collection. */
  alert: ScoredMeasurement | null;
  /** The release has a newer campaign, in which this site has no row. */
  isStale: boolean;
}

export function cellOf(
  code: string,
  results: ResultsByCode,
  { measurements, context }: { measurements: readonly Measurement[]; context: SiteContext },
): ComparedCell {
  const alert = standingAlerts(measurements.filter(({ indicator }) => indicator === code))[0] ?? null;
  const found = results.get(code);
  if (!found) return { measurement: null, age: null, interval: null, classShare: null, alert, isStale: false };
  const { measurement, isStale } = found;
  const { campaign } = measurement;
  const letter = measurement.status === 'scored' ? measurement.class : null;
  return {
    measurement,
    age: ageOf(campaign, context.releasedOn),
    interval: intervalOf(measurement, context.uncertaintyOf(code, campaign)),
    classShare: letter === null ? null : context.classShare(code, campaign, letter),
    alert,
    isStale,
  };
}
