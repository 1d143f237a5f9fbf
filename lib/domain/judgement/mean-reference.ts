import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';
import { Z95 } from '@/lib/domain/uncertainty/normal';

export const MEAN_SCOPES = ['country', 'region', 'like'] as const;
export type MeanScope = (typeof MEAN_SCOPES)[number];

/**
 * What the results of one indicator and campaign are held against: the mean over the scored sites of the country, of a region
 * or of like establishments, each site counting once. The one printed is the one that judges.
 */
export interface MeanReference {
  indicator: string;
  campaign: number;
  scope: MeanScope;
  mean: number;
  /** Half of the scored sites are below. */
  median: number;
  /** Results behind the mean, one per scored site. */
  n: number;
  /** Those of them that were measured for a whole legal entity. */
  entities: number;
  /** computed: by us over the file; published: printed in the file by HAS. */
  origin: 'computed' | 'published';
  /** Outcome ratios: sites HAS flags above the upper alert limit. */
  alerts: number;
  /** Mean of 1/n over those sites. When it is not known, every site is taken at the fewest answers allowed: never too narrow. */
  meanInverseN: number | null;
  /** The site it is held against was left out of it, for it would weigh too much. */
  isWithoutSite: boolean;
}

/** Fewest records HAS publishes a result for in the files that have bounds. */
const RECORD_MIN = 10;

/** The middle of a group: its mean, or its median for hand-rub use, whose few huge values (up to 1,587 %) pull a mean, unless HAS prints it. */
export function centreOf({ indicator, mean, median, origin }: MeanReference): { value: number; statistic: 'mean' | 'median' } {
  const isMedian = INDICATORS[indicator]?.unit === 'percent-of-target' && origin === 'computed';
  return isMedian ? { value: median, statistic: 'median' } : { value: mean, statistic: 'mean' };
}

/**
 * How much chance moves a mean of sites: the mean of these sites, not of others that might have been, so only the answers vary.
 * A score of patient records has no estimate of its own: its deviation is taken at the most a figure out of 100 can have.
 */
export function meanInterval(reference: MeanReference, uncertainty: Uncertainty | null): ResultInterval {
  const indicator = INDICATORS[reference.indicator];
  const family = indicator?.family;
  if (family === 'icsha') return { origin: 'none', reason: 'not-a-sample' };
  if (family === 'outcome') return { origin: 'none', reason: 'no-expected-count' };
  const isSurveyScore = family === 'esatis' && indicator?.unit === 'score';
  if (isSurveyScore && !uncertainty) return { origin: 'none', reason: 'no-estimate' };
  const mostSd = Math.sqrt(Math.max(0, reference.mean * (100 - reference.mean)));
  const sd = isSurveyScore && uncertainty ? uncertainty.individualSd : mostSd;
  const inverseN = reference.meanInverseN ?? 1 / (family === 'esatis' ? ESATIS_MIN_ANSWERS : RECORD_MIN);
  const margin = Z95 * sd * Math.sqrt(inverseN / reference.n);
  return { origin: 'estimated', lower: reference.mean - margin, upper: reference.mean + margin };
}

/** Below this many sites a region or a group holds a tenth and more of the site itself: it is left out. */
export const FEW_SITES = 10;

/** Fewer like establishments are no group. */
const MIN_LIKE = 5;

/**
 * The mean a site may be held against: a small region or group without the site itself. Null when nothing is left, or when
 * the site cannot be taken out (a median).
 */
export function fairReference(reference: MeanReference, { value, n, filedUnder }: ScoredMeasurement): MeanReference | null {
  // A legal entity has neither the size nor the kind of one of its sites.
  if (reference.scope === 'like' && (filedUnder !== null || reference.n < MIN_LIKE)) return null;
  if (reference.scope === 'country' || reference.n >= FEW_SITES || reference.isWithoutSite) return reference;
  const others = reference.n - 1;
  // The result of a legal entity counts where its seat is: it may not be in this mean at all.
  if (filedUnder !== null) return null;
  if (value === null || others < 1 || centreOf(reference).statistic === 'median') return null;
  const inverses = reference.meanInverseN === null || n === null || n <= 0 ? null : reference.n * reference.meanInverseN - 1 / n;
  return {
    ...reference,
    mean: (reference.n * reference.mean - value) / others,
    n: others,
    // What is left is no longer the figure HAS prints.
    origin: 'computed',
    meanInverseN: inverses === null ? null : Math.max(0, inverses / others),
    isWithoutSite: true,
  };
}
