import type { SiteScore } from './site-score';

/**
 * Variance of one answer to a yes-or-no question inside a site: p(100 − p), with n/(n − 1) because p is itself observed. It is
 * exact, and differs from site to site with p.
 */
export function binomialVarianceOf({ score, n }: SiteScore): number {
  return (score * (100 - score) * n) / (n - 1);
}

/** Its mean over the sites: 46² to 48² on every official file. */
export function binomialVariance(rates: readonly SiteScore[]): number {
  return rates.reduce((sum, rate) => sum + binomialVarianceOf(rate), 0) / rates.length;
}
