import { type Clamp, ESTIMATION_METHOD, type Uncertainty } from './estimate';
import type { SiteScore } from './site-score';
import { betweenVariance, meanScore } from './spread';

type Deviation = { sd: number; error: number };

/**
 * A deviation and its relative error, brought within what is possible: no more than scores between 0 and 100 with this mean
 * allow, and for a dimension no less than the overall score's (`floor`), which averages more questions.
 */
export function toUncertainty({ sd, error }: Deviation, sites: readonly SiteScore[], floor: Deviation | null): Uncertainty {
  const mean = meanScore(sites);
  const limit = Math.sqrt(Math.max(0, mean * (100 - mean)));
  const individualSd = Math.min(limit, Math.max(sd, floor?.sd ?? 0));
  const between = betweenVariance(individualSd, sites);
  const clamps: Clamp[] = [];
  if (floor && floor.sd > sd) clamps.push('individual-raised-to-overall');
  if (Math.max(sd, floor?.sd ?? 0) > limit) clamps.push('individual-lowered-to-limit');
  if (between < 0) clamps.push('between-raised-to-zero');
  return {
    individualSd,
    individualSdError: individualSd * error,
    betweenSd: Math.sqrt(Math.max(0, between)),
    sites: sites.length,
    clamps,
    method: ESTIMATION_METHOD,
  };
}
