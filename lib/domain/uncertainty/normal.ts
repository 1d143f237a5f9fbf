/** Half-width of a 95 % interval, in standard errors. */
export const Z95 = 1.959963984540054;

/** Probability that a standard normal variable is at most z; absolute error below 1e-12. */
export function normalCdf(z: number): number {
  if (z < 0) return 1 - normalCdf(-z);
  return z < 4 ? 0.5 + density(z) * series(z) : 1 - upperTail(z);
}

/** Probability of a standard normal variable at least as far from zero as z. */
export function twoSidedP(z: number): number {
  const distance = Math.abs(z);
  // Far out, one minus the distribution would lose every digit: the tail is taken directly.
  return distance < 4 ? 1 - 2 * density(distance) * series(distance) : 2 * upperTail(distance);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z³/3 + z⁵/(3·5) + ...: all terms are positive, so nothing cancels. */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** Continued fraction of Laplace, for z of 4 and more. */
function upperTail(z: number): number {
  let fraction = z;
  for (let step = 60; step > 0; step--) fraction = z + step / fraction;
  return density(z) / fraction;
}
