import { Z95 } from './normal';

/** 95 % interval of Wilson for a percentage (0 to 100) observed on n answers; stays inside 0 to 100. */
export function wilsonInterval(percent: number, n: number): { lower: number; upper: number } {
  const share = percent / 100;
  const weight = (Z95 * Z95) / n;
  const centre = (share + weight / 2) / (1 + weight);
  const margin = Math.sqrt((share * (1 - share) * weight + (weight * weight) / 4) / (1 + weight) ** 2);
  return { lower: 100 * Math.max(0, centre - margin), upper: 100 * Math.min(1, centre + margin) };
}

/** Exact two-sided p of `events` among n when each has the probability `rate`: twice the smaller tail, at most 1. */
export function binomialTwoSidedP(events: number, n: number, rate: number): number {
  let atMost = 0;
  let atLeast = 0;
  // log of the number of ways, built step by step: factorials of large n overflow.
  let logWays = 0;
  for (let k = 0; k <= n; k++) {
    const probability = Math.exp(logWays + logPower(rate, k) + logPower(1 - rate, n - k));
    if (k <= events) atMost += probability;
    if (k >= events) atLeast += probability;
    logWays += Math.log((n - k) / (k + 1));
  }
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

/** log(base^exponent), with 0^0 = 1. */
function logPower(base: number, exponent: number): number {
  return exponent === 0 ? 0 : exponent * Math.log(base);
}
