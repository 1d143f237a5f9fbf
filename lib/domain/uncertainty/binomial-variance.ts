import type { SiteScore } from './site-score';

/**
 * Variance of one answer to a yes-or-no question inside a site, mean over the sites: p(100 − p), with n/(n − 1) because p is itself
 * observed. It is exact, and differs from site to site with p: 46 to 48 points of deviation on every official file.
 */
export function binomialVariance(rates: readonly SiteScore[]): number {
  return rates.reduce((sum, { score, n }) => sum + (score * (100 - score) * n) / (n - 1), 0) / rates.length;
}
