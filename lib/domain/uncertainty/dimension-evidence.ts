import { correctionError } from './correction-error';
import { type Evidence, weigh } from './evidence';
import { evidenceOf } from './overall-evidence';
import type { Readings } from './readings';
import { combine } from './replicated';

/**
 * How far the ratio of spreads may be from the ratio of individual deviations: on the six dimensions of +48h, against the same
 * sites in 2019 and 2020, it is off by 22 % (root mean square; 32 % at most).
 */
const SPREAD_ERROR = 0.25;

/**
 * What is known of the individual deviation of a dimension, from the overall score's: the ratio of the slopes of the ten groups,
 * and the ratio of the spreads, coarse but always there (a room's quality does not follow size as the rest does, so its slope
 * says nothing). Then the same sites in two campaigns, which needs neither. Errors of the first two are those of the ratios.
 */
export function dimensionEvidence(own: Readings, overall: Readings, overallSd: number): readonly Evidence[] {
  const slopes = combine(own.slope, overall.slope, (a, b) => (a > 0 && b > 0 ? (overallSd ** 2 * a) / b : Number.NaN));
  const spread = overallSd * Math.sqrt(own.variance / overall.variance);
  return [
    ...evidenceOf('overall-slope', slopes, correctionError(overall.slope.value, overallSd ** 2)),
    ...(spread > 0 && Number.isFinite(spread) ? [{ source: 'overall-spread' as const, sd: spread, error: SPREAD_ERROR }] : []),
    ...evidenceOf('two-campaigns', own.twice?.individualVariance ?? null),
  ];
}

/** The readings together; those drawn from the overall score share its own relative error. */
export function weighDimension(evidence: readonly Evidence[], overallError: number): { sd: number; error: number } | null {
  const relative = weigh(evidence.filter(({ source }) => source !== 'two-campaigns'));
  const inherited = relative ? [{ sd: relative.sd, error: Math.hypot(relative.error, overallError) }] : [];
  return weigh([...inherited, ...evidence.filter(({ source }) => source === 'two-campaigns')]);
}
