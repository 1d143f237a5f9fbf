import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { type IndicatorResults, isScored } from './results-by-indicator';

export interface CampaignPoint {
  campaign: number;
  value: number;
  measurement: ScoredMeasurement;
}

export interface CampaignSeries {
  /** Oldest first; campaigns without a value are not points. */
  points: readonly CampaignPoint[];
  /** Runs of points that may be joined by a line. */
  runs: readonly (readonly CampaignPoint[])[];
  /** Campaigns with a row and no value, oldest first. */
  absent: readonly Measurement[];
}

/**
 * A line joins two campaigns only when they follow each other and come from the same data set:
 * a year without collection, or a change of collection, cuts it.
 */
export function campaignSeries(results: IndicatorResults): CampaignSeries {
  const oldestFirst = [results.latest, ...results.earlier].toReversed();
  const points = oldestFirst
    .filter(isScored)
    .flatMap((measurement) =>
      measurement.value === null ? [] : [{ campaign: measurement.campaign, value: measurement.value, measurement }],
    );
  return { points, runs: runsOf(points), absent: oldestFirst.filter((measurement) => !isScored(measurement)) };
}

function runsOf(points: readonly CampaignPoint[]): CampaignPoint[][] {
  const runs: CampaignPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && follows(previous, point)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function follows(previous: CampaignPoint, next: CampaignPoint): boolean {
  return (
    next.campaign === previous.campaign + 1 && next.measurement.provenance.dataset === previous.measurement.provenance.dataset
  );
}
