import { existing } from '@/lib/domain/existing';
import { predecessorsOf } from '@/lib/domain/indicators/succession';
import { againstSite } from '@/lib/domain/judgement/against-site';
import { controlled } from '@/lib/domain/judgement/false-discoveries';
import type { Comparison } from '@/lib/domain/judgement/verdict';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { isScored } from '@/lib/domain/results-by-indicator';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { intervalOf, type ResultInterval } from '@/lib/domain/uncertainty/interval';
import { breaksBetween, type HistoryBreak } from './breaks';

export interface HistoryPoint {
  campaign: number;
  value: number;
  /** Its indicator may be an older version of the one asked for; its evolution is HAS's, as given. */
  measurement: ScoredMeasurement;
  interval: ResultInterval;
  /** This result seen from the one before; null when there is none before, or the line is cut between them. */
  change: Comparison | null;
}

export interface History {
  indicator: string;
  /** Oldest first. */
  points: readonly HistoryPoint[];
  breaks: readonly HistoryBreak[];
  /** Campaigns with a row and no value, oldest first. */
  absent: readonly Measurement[];
}

/** Results of one site for an indicator and its older versions, with what cuts the line and which changes are demonstrable. */
export function historyOf(
  measurements: readonly Measurement[],
  indicator: string,
  uncertaintyOf: (indicator: string, campaign: number) => Uncertainty | null,
): History {
  const codes = [indicator, ...predecessorsOf(indicator)];
  const rows = measurements.filter((row) => codes.includes(row.indicator)).toSorted((a, b) => a.campaign - b.campaign);
  const results = rows.filter(isScored).filter((row): row is Figure => row.value !== null);
  const absent = rows.filter((row) => !isScored(row));
  const changes = new Map<ScoredMeasurement, Comparison>();
  const breaks: HistoryBreak[] = [];
  for (const [index, later] of results.entries()) {
    const earlier = results[index - 1];
    if (!earlier) continue;
    const cuts = breaksBetween(earlier, later, absent);
    breaks.push(...cuts);
    // The two campaigns asked different patients: independent, as two sites are.
    if (cuts.length === 0) changes.set(later, againstSite(later, earlier, { uncertaintyOf }, true));
  }
  const corrected = controlled([...changes.values()]);
  const changeOf = new Map([...changes.keys()].map((later, index) => [later, existing(corrected[index])]));
  const points = results.map((measurement) => {
    const { campaign, value } = measurement;
    const interval = intervalOf(measurement, uncertaintyOf(measurement.indicator, campaign));
    return { campaign, value, measurement, interval, change: changeOf.get(measurement) ?? null };
  });
  return { indicator, points, breaks, absent };
}

/** A class alone is no point of a line. */
type Figure = ScoredMeasurement & { value: number };

/** A change is called one only when demonstrable: better or worse, never "no demonstrable difference" nor a refusal. */
export function isDemonstrableChange({ change }: HistoryPoint): boolean {
  return change?.verdict === 'better' || change?.verdict === 'worse';
}
