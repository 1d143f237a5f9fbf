import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import type { ReleaseContext } from '@/lib/domain/profile/context';
import { type LatestResult, latestResults } from '@/lib/domain/profile/latest-results';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import { askingTheSame } from './same-question';
import type { Side } from './side';

/** The latest result of one chosen site for each indicator. */
export type ResultsByCode = ReadonlyMap<string, LatestResult>;

export function comparedResults(measurements: readonly Measurement[], context: ReleaseContext): ResultsByCode {
  return new Map(latestResults(measurements, context).map((result) => [result.measurement.indicator, result]));
}

/** Indicators that concern at least one of the sites, in the order of the catalogue. */
export function concernedIndicators(sites: readonly ResultsByCode[]): readonly string[] {
  return Object.keys(INDICATORS).filter((code) => sites.some((results) => isConcerned(results.get(code))));
}

/** The site on this indicator; null when no file has a row. */
export function sideOf(results: ResultsByCode, code: string, context: ReleaseContext): Side | null {
  const measurement = results.get(code)?.measurement;
  if (!measurement) return null;
  return { kind: 'site', measurement, uncertainty: context.uncertaintyOf(code, measurement.campaign) };
}

/** What a site without a row has instead: its result to the same question in another survey, sector or version. */
export function counterpartOf(results: ResultsByCode, code: string, context: ReleaseContext): Side | null {
  const other = askingTheSame(code).find((candidate) => isConcerned(results.get(candidate)));
  return other === undefined ? null : sideOf(results, other, context);
}

function isConcerned(result: LatestResult | undefined): boolean {
  return result !== undefined && !UNCONCERNED.some((reason) => reason === result.measurement.status);
}
