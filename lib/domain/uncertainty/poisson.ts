import { bisect } from './bisect';

/**
 * Exact 95 % limits (Garwood) of the mean of a Poisson count, given the count observed.
 * They exclude an expected number exactly when the count is outside its 2.5 % and 97.5 % Poisson limits.
 */
export function poissonLimits(observed: number): { lower: number; upper: number } {
  const top = observed + 20 + 10 * Math.sqrt(observed + 1);
  return {
    lower: observed === 0 ? 0 : bisect((mean) => 1 - poissonCdf(observed - 1, mean) < TAIL, 0, observed),
    upper: bisect((mean) => poissonCdf(observed, mean) > TAIL, observed, top),
  };
}

/** Probability of a count at most `count` when `mean` are expected. */
export function poissonCdf(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean === 0) return 1;
  let sum = 0;
  let logTerm = -mean;
  for (let k = 0; k <= count; k++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(mean / (k + 1));
  }
  return Math.min(1, sum);
}

/** Two-sided p: twice the smaller tail, the count observed included in both. */
export function poissonTwoSidedP(observed: number, expected: number): number {
  const atMost = poissonCdf(observed, expected);
  const atLeast = 1 - poissonCdf(observed - 1, expected);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

const TAIL = 0.025;
