import { type FoldSums, type Replicated, replicate, sumByFold, totalOf } from './replicated';
import type { SiteScore } from './site-score';

/** One site scored in two campaigns. */
export interface Pair {
  site: string;
  /** Score of the second less that of the first. */
  change: number;
  /** 1/n of the first and of the second. */
  first: number;
  second: number;
}

/** Variances of the change of a site: chance, times 1/n of both campaigns, and what remains however many answer. */
export interface Retest {
  individualVariance: number;
  changeVariance: number;
}

export function pairSites(first: readonly SiteScore[], second: readonly SiteScore[]): readonly Pair[] {
  const before = new Map(first.map((one) => [one.site, one]));
  return second.flatMap(({ site, score, n }) => {
    const other = before.get(site);
    return other ? [{ site, change: score - other.score, first: 1 / other.n, second: 1 / n }] : [];
  });
}

/**
 * The same sites twice. Different patients answer, so the two chances are independent and the true level of a site leaves the
 * difference: (change − mean change)² = real change² + individual² × (1/n + 1/n'). Weighted least squares, each site weighted
 * by 1/(what the line expects of it)², repeated until the weights settle.
 *
 * What could mislead it: a real change larger in small sites would pass for chance (too wide); the same patients in both
 * campaigns would hide chance (too narrow). The recommendation rate, whose chance is known, goes through the same test.
 * Null below three sites, or where the change does not fall with n.
 */
export function retestOf(pairs: readonly Pair[]): Retest | null {
  if (pairs.length < 3) return null;
  let fit: Retest = { individualVariance: 1, changeVariance: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = fitOf(totalOf(weightedSums(pairs, new Map(), fit)));
    if (!next || isSettled(fit, next)) return next;
    fit = next;
  }
  return fit;
}

/** The individual variance, with and without each fold of the sites; `fit` is that of all of them, whose weights are kept. */
export function replicateRetest(pairs: readonly Pair[], folds: ReadonlyMap<string, number>, fit: Retest): Replicated {
  return replicate(weightedSums(pairs, folds, fit), (sums) => fitOf(sums)?.individualVariance ?? Number.NaN);
}

/** The official files need eight. */
const MOST_ROUNDS = 50;

function isSettled(before: Retest, after: Retest): boolean {
  const moved = (of: (fit: Retest) => number) => Math.abs(of(after) - of(before));
  return (
    moved((fit) => fit.individualVariance) < 1e-6 * after.individualVariance &&
    moved((fit) => fit.changeVariance) <= 1e-6 * after.changeVariance
  );
}

/** Sums of the normal equations, weighted by what a fit expects. */
function weightedSums(pairs: readonly Pair[], folds: ReadonlyMap<string, number>, fit: Retest): FoldSums {
  const mean = pairs.reduce((sum, { change }) => sum + change, 0) / pairs.length;
  return sumByFold(pairs, folds, 5, ({ change, first, second }, add) => {
    const x = first + second;
    const y = (change - mean) ** 2;
    const weight = 1 / (fit.changeVariance + fit.individualVariance * x) ** 2;
    add(0, weight);
    add(1, weight * x);
    add(2, weight * y);
    add(3, weight * x * x);
    add(4, weight * x * y);
  });
}

function fitOf([s = 0, sx = 0, sy = 0, sxx = 0, sxy = 0]: Float64Array): Retest | null {
  const individualVariance = (s * sxy - sx * sy) / (s * sxx - sx * sx);
  if (!(individualVariance > 0)) return null;
  const changeVariance = (sy - individualVariance * sx) / s;
  // No real change can be seen: all of it is chance.
  return changeVariance > 0 ? { individualVariance, changeVariance } : { individualVariance: sxy / sxx, changeVariance: 0 };
}
