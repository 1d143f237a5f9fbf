import type { SiteScore } from './site-score';

/** Mean of the scores of some sites; each counts once. */
export function meanScore(sites: readonly SiteScore[]): number {
  return sites.reduce((sum, { score }) => sum + score, 0) / sites.length;
}

/** Variance of the scores of some sites (divisor: their number). */
export function scoreVariance(sites: readonly SiteScore[]): number {
  const mean = meanScore(sites);
  return sites.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / sites.length;
}

/** Variance between sites once the individual one is known: what chance leaves of the variance of the scores. May be negative. */
export function betweenVariance(individualSd: number, sites: readonly SiteScore[]): number {
  const inverse = sites.reduce((sum, { n }) => sum + 1 / n, 0) / sites.length;
  return scoreVariance(sites) - individualSd ** 2 * inverse;
}
