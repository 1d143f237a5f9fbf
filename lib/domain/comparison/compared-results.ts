import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ReleaseContext } from '@/lib/domain/judgement/context';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import { type LatestResult, latestResults } from '@/lib/domain/judgement/read-site';
import type { Measurement } from '@/lib/domain/measurement';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import { askingTheSame } from './same-question';

/** The latest result of one chosen site for each indicator. */
export type ResultsByCode = ReadonlyMap<string, LatestResult>;

export function comparedResults(measurements: readonly Measurement[], context: ReleaseContext): ResultsByCode {
  return new Map(latestResults(measurements, context).map((result) => [result.measurement.indicator, result]));
}

/** Indicators that concern at least one of the sites, or for which HAS's alert stands at one, in the order of the catalogue. */
export function concernedIndicators(
  sites: readonly { measurements: readonly Measurement[] }[],
  results: readonly ResultsByCode[],
): readonly string[] {
  const flagged = new Set(sites.flatMap(({ measurements }) => standingAlerts(measurements)).map(({ indicator }) => indicator));
  return Object.keys(INDICATORS).filter((code) => flagged.has(code) || results.some((site) => isConcerned(site.get(code))));
}

/** What a site without a row has instead: its result to the same question in another survey, sector or version. */
export function counterpartOf(results: ResultsByCode, code: string): Measurement | null {
  const others = askingTheSame(code).map((candidate) => results.get(candidate));
  return others.find(isConcerned)?.measurement ?? null;
}

function isConcerned(result: LatestResult | undefined): result is LatestResult {
  return result !== undefined && !UNCONCERNED.some((reason) => reason === result.measurement.status);
}
