import { type Line, leastSquares } from './least-squares';
import type { SiteScore } from './site-score';
import { meanScore } from './spread';

export const GROUPS = 10;

/**
 * The moment estimator, kept as an upper bound. If sites of every size differed equally, the variance of their scores would be
 * between² + individual² / n: the sites are cut by n into ten equal groups, and the variance of a group (divisor: its size) is
 * fitted on the mean of 1/n by plain least squares. The slope is then the individual variance. Small sites do differ more among
 * themselves, so the slope holds some of that and is too large: 1.3 to 2 times on recommendation rates, whose truth is known.
 * Null when all sites have as many answers.
 */
export function tenGroups(sites: readonly SiteScore[]): Line | null {
  return leastSquares(groupPoints(sites));
}

/**
 * Mean of 1/n and variance of the scores, group by group. Sites with as many answers cannot be told apart by n: where a cut
 * falls among them, each counts in both groups in proportion, so that the order of the rows decides nothing.
 */
function groupPoints(sites: readonly SiteScore[]): readonly { x: number; y: number }[] {
  const bySize = sites.toSorted((a, b) => a.n - b.n);
  const size = sites.length / GROUPS;
  const centre = meanScore(sites);
  const groups = Array.from({ length: GROUPS }, () => ({ inverse: 0, score: 0, square: 0 }));
  for (let from = 0, to = 0; from < bySize.length; from = to) {
    const n = bySize[from]?.n ?? Number.NaN;
    let [score, square] = [0, 0];
    for (; bySize[to]?.n === n; to++) {
      const away = (bySize[to]?.score ?? 0) - centre;
      score += away;
      square += away * away;
    }
    for (let index = Math.floor(from / size); index < GROUPS && index * size < to; index++) {
      const group = groups[index];
      const shared = Math.min(to, (index + 1) * size) - Math.max(from, index * size);
      if (!group || shared <= 0) continue;
      const weight = shared / (to - from);
      group.inverse += shared / n;
      group.score += weight * score;
      group.square += weight * square;
    }
  }
  return groups.map(({ inverse, score, square }) => ({ x: inverse / size, y: square / size - (score / size) ** 2 }));
}
