import { binomialVarianceOf } from './binomial-variance';
import { correctionError } from './correction-error';
import type { Evidence } from './evidence';
import type { Readings } from './readings';
import { combine, type Replicated, relativeError, replicate, sumByFold } from './replicated';

/**
 * What is known of the individual deviation of an overall score.
 *
 * 'rate': the ten groups take for chance what small sites really differ by. How much of it, the recommendation rate of the same
 * sites and patients tells: the same groups find 61 to 90 points where one answer has 46 to 48. The score's slope is divided
 * by the rate's and multiplied by the known variance. This supposes that what small sites differ by weighs on both alike.
 * Applied to the rate itself it would be circular: what is tried on the rate is in `calibrationOf`.
 */
export function overallEvidence(
  overall: Readings,
  rate: Readings | null,
  folds: ReadonlyMap<string, number>,
): readonly Evidence[] {
  return [
    ...(rate ? fromRate(overall, rate, folds) : []),
    ...evidenceOf('two-campaigns', overall.twice?.individualVariance ?? null),
  ];
}

function fromRate(overall: Readings, rate: Readings, folds: ReadonlyMap<string, number>): readonly Evidence[] {
  const sums = sumByFold(rate.sites, folds, 2, (site, add) => {
    add(0, 1);
    add(1, binomialVarianceOf(site));
  });
  const known = replicate(sums, ([sites = 0, sum = 0]) => sum / sites);
  const ratio = combine(overall.slope, rate.slope, (own, other) => (own > 0 && other > 0 ? own / other : Number.NaN));
  const doubt = correctionError(rate.slope.value, known.value);
  return evidenceOf(
    'rate',
    combine(ratio, known, (slopes, variance) => slopes * variance),
    doubt,
  );
}

/**
 * The reading a variance gives, with its own sampling error and the `doubt` (relative error) it rests on; none where it is missing,
 * not positive, or would not be without some of the sites.
 */
export function evidenceOf(source: Evidence['source'], variance: Replicated | null, doubt = 0): readonly Evidence[] {
  const error = variance && relativeError(variance);
  // Half: of the deviation, not of the variance.
  return variance && error !== null ? [{ source, sd: Math.sqrt(variance.value), error: Math.hypot(error / 2, doubt) }] : [];
}
