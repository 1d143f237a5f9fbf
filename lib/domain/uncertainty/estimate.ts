import { leastSquares } from './least-squares';

/** One site: its mean score (0 to 100) and the answers behind it. */
export interface SiteScore {
  score: number;
  n: number;
}

/** Changes whenever the recipe does: stored beside every figure it gave. */
export const ESTIMATION_METHOD = { code: 'moments-ten-groups', version: 1 } as const;

export const GROUPS = 10;
/** Ten sites a group: below, the variance of a group says nothing. */
export const MIN_SITES = 100;

export type Clamp =
  /** The intercept was negative: the sites cannot be told to differ at all. */
  | 'between-raised-to-zero'
  /** Above what scores between 0 and 100 with this mean allow: brought down to that limit. */
  | 'individual-lowered-to-limit'
  /** A dimension that seemed steadier than the overall score, or could not be estimated: takes the overall's. */
  | 'individual-raised-to-overall';

/** How much the score of a site moves by chance, as read from the file itself. All in points out of 100. */
export interface Uncertainty {
  /** Standard deviation of one patient's score inside a site. */
  individualSd: number;
  /** Standard error of that estimate: the intervals are themselves approximate. */
  individualSdError: number;
  /** Standard deviation of the true scores of the sites. */
  betweenSd: number;
  sites: number;
  clamps: readonly Clamp[];
  method: { code: string; version: number };
}

export type EstimationRefusal =
  | 'too-few-sites'
  /** All sites have about as many answers: chance cannot be told from real differences. */
  | 'same-counts'
  /** Small sites are not more scattered than large ones. */
  | 'slope-not-positive'
  /** The slope is smaller than its own standard error. */
  | 'slope-unstable'
  /** A dimension whose overall score could not be estimated. */
  | 'no-overall';

export type Estimation = { uncertainty: Uncertainty; refusal: null } | { uncertainty: null; refusal: EstimationRefusal };

/**
 * Moment estimator. A site's variance is between² + individual² / n: the sites are cut by n into ten equal groups
 * (ties in the order given) and the variance of the scores of a group (divisor: its size) is fitted on the mean of 1/n,
 * by plain least squares. Slope: individual variance; intercept: variance between sites.
 */
export function estimateUncertainty(scores: readonly SiteScore[]): Estimation {
  const sites = scores.filter(({ score, n }) => Number.isFinite(score) && n > 0);
  if (sites.length < MIN_SITES) return refuse('too-few-sites');
  const fit = leastSquares(groupsOf(sites).map((group) => ({ x: meanOf(group, inverseN), y: varianceOf(group) })));
  if (!fit) return refuse('same-counts');
  if (fit.slope <= 0) return refuse('slope-not-positive');
  if (fit.slope < fit.slopeError) return refuse('slope-unstable');
  const mean = meanOf(sites, ({ score }) => score);
  const limit = Math.sqrt(Math.max(0, mean * (100 - mean)));
  const individualSd = Math.min(Math.sqrt(fit.slope), limit);
  const clamps: Clamp[] = [];
  if (individualSd < Math.sqrt(fit.slope)) clamps.push('individual-lowered-to-limit');
  if (fit.intercept < 0) clamps.push('between-raised-to-zero');
  return {
    refusal: null,
    uncertainty: {
      individualSd,
      individualSdError: fit.slopeError / (2 * Math.sqrt(fit.slope)),
      betweenSd: Math.sqrt(Math.max(0, fit.intercept)),
      sites: sites.length,
      clamps,
      method: ESTIMATION_METHOD,
    },
  };
}

/** Variance between sites once the individual one is known: what is left of the variance of the scores. */
export function betweenSdGiven(individualSd: number, scores: readonly SiteScore[]): number {
  return Math.sqrt(Math.max(0, varianceOf(scores) - individualSd ** 2 * meanOf(scores, inverseN)));
}

function refuse(refusal: EstimationRefusal): Estimation {
  return { uncertainty: null, refusal };
}

function groupsOf(sites: readonly SiteScore[]): readonly (readonly SiteScore[])[] {
  const bySize = sites.toSorted((a, b) => a.n - b.n);
  const from = (group: number) => Math.floor((group * bySize.length) / GROUPS);
  return Array.from({ length: GROUPS }, (_, group) => bySize.slice(from(group), from(group + 1)));
}

function inverseN(site: SiteScore): number {
  return 1 / site.n;
}

function meanOf(sites: readonly SiteScore[], of: (site: SiteScore) => number): number {
  return sites.reduce((sum, site) => sum + of(site), 0) / sites.length;
}

function varianceOf(sites: readonly SiteScore[]): number {
  const mean = meanOf(sites, ({ score }) => score);
  return meanOf(sites, ({ score }) => (score - mean) ** 2);
}
