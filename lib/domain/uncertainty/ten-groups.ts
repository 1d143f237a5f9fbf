import { type Line, leastSquares } from './least-squares';
import { type Replicated, replicate, sumByFold, totalOf } from './replicated';
import type { SiteScore } from './site-score';
import { meanScore } from './spread';

export const GROUPS = 10;

/** Below, ten groups of ten sites, the variance of a group says nothing. */
export const MIN_SITES = 100;

/**
 * The moment estimator, kept as an upper bound. If sites of every size differed equally, the variance of their scores would be
 * between² + individual² / n: the sites are cut by n into ten equal groups, and the variance of a group (divisor: its size) is
 * fitted on the mean of 1/n by plain least squares. The slope is then the individual variance. Small sites do differ more among
 * themselves, so the slope holds some of that and is too large: 1.3 to 2 times on recommendation rates, whose truth is known.
 * Null when all sites have as many answers.
 */
export function tenGroups(sites: readonly SiteScore[]): Line | null {
  return lineOf(totalOf(groupSums(sites, new Map())));
}

/** Its slope, with and without each fold of the sites; NaN where there is none. */
export function tenGroupsSlope(sites: readonly SiteScore[], folds: ReadonlyMap<string, number>): Replicated {
  return replicate(groupSums(sites, folds), (sums) => lineOf(sums)?.slope ?? Number.NaN);
}

/** Figures of one group: weight of its sites, and weighted 1/n, score and square of the score. */
const FIELDS = 4;

/**
 * Sums of each group. Sites with as many answers cannot be told apart by n: where a cut falls among them, each counts in both
 * groups in proportion, so that the order of the rows decides nothing.
 */
function groupSums(sites: readonly SiteScore[], folds: ReadonlyMap<string, number>) {
  const bySize = sites.toSorted((a, b) => a.n - b.n);
  const size = sites.length / GROUPS;
  const centre = meanScore(sites);
  // Ranks of the sites that have as many answers as the one at hand.
  let from = 0;
  let to = 0;
  return sumByFold(bySize, folds, GROUPS * FIELDS, ({ score, n }, add) => {
    if (bySize[from]?.n !== n) from = to;
    while (bySize[to]?.n === n) to++;
    const away = score - centre;
    for (let group = Math.floor(from / size); group < GROUPS && group * size < to; group++) {
      const weight = Math.max(0, Math.min(to, (group + 1) * size) - Math.max(from, group * size)) / (to - from);
      add(group * FIELDS, weight);
      add(group * FIELDS + 1, weight / n);
      add(group * FIELDS + 2, weight * away);
      add(group * FIELDS + 3, weight * away * away);
    }
  });
}

function lineOf(sums: Float64Array): Line | null {
  const points = Array.from({ length: GROUPS }, (_, group) => {
    const [weight = 0, inverse = 0, score = 0, square = 0] = sums.subarray(group * FIELDS, (group + 1) * FIELDS);
    return { x: inverse / weight, y: square / weight - (score / weight) ** 2 };
  });
  return leastSquares(points);
}
