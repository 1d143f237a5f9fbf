import { existing } from '@/lib/domain/existing';
import { RETIRED, SUCCESSORS } from '@/lib/domain/indicators/succession';
import type { Measurement } from '@/lib/domain/measurement';
import { resultsByIndicator } from '@/lib/domain/results-by-indicator';
import { againstMean } from './against-mean';
import { ageOf } from './age';
import type { ClassShare, ReleaseContext, SiteContext } from './context';
import { controlled } from './false-discoveries';
import type { MeanScope } from './mean-reference';
import { isOfficialAlert } from './official-alert';
import { type Comparison, undecided } from './verdict';

/** Everything that can be said of the latest result of one indicator at one site. */
export interface ResultReading {
  measurement: Measurement;
  /** The release has a newer campaign, or a newer version of the indicator, in which this site has no row. */
  isStale: boolean;
  ageYears: number;
  /** Older than four years at the release's date: told in the past tense, apart from what is recent. */
  isOld: boolean;
  /** Against the national mean: what decides. */
  country: Comparison;
  /** Against establishments like it, beside. */
  like: Comparison;
  /** How many of the classified sites have its class; null without a class. */
  classShare: ClassShare | null;
}

/**
 * The latest results of a site, each held against the country and against like establishments. The tests of one site against one
 * mean are one family: what is said here of a site is the same on every page, whoever stands beside it.
 */
export function readSite(measurements: readonly Measurement[], context: SiteContext): readonly ResultReading[] {
  const latest = latestResults(measurements, context);
  const country = againstMeans(latest, 'country', context);
  const like = againstMeans(latest, 'like', context);
  return latest.flatMap(({ measurement, isStale }, index) => {
    const { indicator, campaign } = measurement;
    const letter = measurement.status === 'scored' ? measurement.class : null;
    return [
      {
        ...{
          measurement,
          isStale,
          ...ageOf(campaign, context.releasedOn),
          country: existing(country[index]),
          like: existing(like[index]),
        },
        classShare: letter === null ? null : context.classShare(indicator, campaign, letter),
      },
    ];
  });
}

/** Latest results of one site against one mean, controlled together. A stale one says nothing of today, unless it carries an alert. Order kept. */
export function againstMeans(results: readonly LatestResult[], scope: MeanScope, context: SiteContext): readonly Comparison[] {
  return controlled(
    results.map(({ measurement, isStale }) =>
      isStale && !isOfficialAlert(measurement) ? undecided('no-recent-result') : againstMean(measurement, scope, context),
    ),
  );
}

export interface LatestResult {
  measurement: Measurement;
  /** The release has a newer campaign, or a newer version of the indicator, in which this site has no row. */
  isStale: boolean;
}

/**
 * The latest result of each indicator, in the order of the catalogue. Left out: retired indicators, versions the site has
 * a newer one of, and dimensions that do not belong to the latest campaign of their survey (its overall score says why).
 */
export function latestResults(measurements: readonly Measurement[], context: ReleaseContext): readonly LatestResult[] {
  const all = resultsByIndicator(measurements);
  const latestOf = new Map(all.map(({ code, latest }) => [code, latest]));
  return all.flatMap(({ code, indicator, latest }) => {
    const successor = SUCCESSORS[code];
    if (RETIRED.includes(code) || (successor !== undefined && latestOf.has(successor))) return [];
    const isReplaced = successor !== undefined && context.latestCampaign(successor) !== null;
    const isStale = isReplaced || latest.campaign < (context.latestCampaign(code) ?? latest.campaign);
    if (indicator.partOf === null) return [{ measurement: latest, isStale }];
    return isStale || latest.campaign !== latestOf.get(indicator.partOf)?.campaign ? [] : [{ measurement: latest, isStale }];
  });
}
