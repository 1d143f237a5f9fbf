import type { Evidence } from './evidence';
import type { KeptClass } from './kept-class';
import type { RetestCheck } from './retest-check';

/** Changes whenever the recipe does: stored beside every figure it gave. */
export const ESTIMATION_METHOD = { code: 'rate-calibrated', version: 1 } as const;

/** What was brought back into bounds. */
export const CLAMPS = [
  // Chance alone explains the scores: the sites cannot be told to differ at all.
  'between-raised-to-zero',
  // Above what scores between 0 and 100 with this mean allow: brought down to that limit.
  'individual-lowered-to-limit',
  // A dimension rests on fewer questions than the overall score: it is never taken as steadier.
  'individual-raised-to-overall',
] as const;
export type Clamp = (typeof CLAMPS)[number];

/** How much the score of a site moves by chance, as read from the files themselves. All in points out of 100. */
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

/** A deviation known no better than this (relative standard error) makes intervals of no use: 95 % range from 0.6 to 1.6 times. */
export const MAX_ERROR = 0.25;
/** What the method may find for the recommendation rate, as a ratio to its known deviation. */
export const CALIBRATION_BOUNDS = { lower: 0.8, upper: 1.25 } as const;

/** Why nothing was estimated. */
export const ESTIMATION_REFUSALS = [
  'too-few-sites',
  // Neither a recommendation rate nor a second campaign: chance cannot be told from real differences.
  'no-yardstick',
  // All sites have about as many answers: the same.
  'same-counts',
  // Small sites are not more scattered than large ones.
  'slope-not-positive',
  // Known no better than MAX_ERROR, or not at all without some of the sites.
  'too-uncertain',
  // Tried on the recommendation rate, the method misses its known deviation.
  'calibration-out-of-bounds',
  // A dimension whose overall score could not be estimated.
  'no-overall',
] as const;
export type EstimationRefusal = (typeof ESTIMATION_REFUSALS)[number];

/** What was estimated for one score of one campaign, with all it rests on, or why nothing was. */
export interface Estimation {
  indicator: string;
  campaign: number;
  sites: number;
  uncertainty: Uncertainty | null;
  refusal: EstimationRefusal | null;
  /** The recommendation rate's deviation as the method finds it, over the known one; null without a rate. */
  calibration: number | null;
  /** Standard deviation by the ten groups alone: the truth is below. Null where they give none, or one below the estimate. */
  upperBound: number | null;
  /** The same sites in the nearest other campaign; null without one. */
  retest: RetestCheck | null;
  /** Classes kept since the campaign before, predicted and published; overall scores, where HAS publishes them. */
  keptClass: KeptClass | null;
  inputs: {
    /** Known deviation of one recommendation, and what the ten groups find for it. */
    binomialSd: number | null;
    rateTenGroups: number | null;
    evidence: readonly Evidence[];
  };
}
