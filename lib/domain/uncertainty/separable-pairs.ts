import { existing } from '@/lib/domain/existing';
import { Z95 } from './normal';
import type { SiteScore } from './site-score';

export interface PairShare {
  share: number;
  examined: number;
  /** False when there are too many pairs and a fixed, even sample of them was taken. */
  isExhaustive: boolean;
}

/** About 2,000 sites in full; beyond, the share is known to a tenth of a point, which is all that is said of it. */
export const MAX_PAIRS = 2_000_000;

/** Share of the pairs of sites whose scores differ by more than chance allows, at 95 %. Zero below two sites. */
export function separablePairs(scores: readonly SiteScore[], individualSd: number): PairShare {
  const count = scores.length;
  const unit = (Z95 * individualSd) ** 2;
  // By number: a sample of the pairs must not depend on the order of the rows.
  const sites = scores.toSorted((a, b) => (a.site < b.site ? -1 : 1));
  const values = sites.map(({ score }) => score);
  const squares = sites.map(({ n }) => unit / n);
  let examined = 0;
  let separable = 0;
  const steps = stepsFor(count);
  for (const step of steps) {
    for (let i = 0; i + step < count; i++) {
      const gap = existing(values[i]) - existing(values[i + step]);
      if (gap * gap > existing(squares[i]) + existing(squares[i + step])) separable++;
      examined++;
    }
  }
  return { share: examined === 0 ? 0 : separable / examined, examined, isExhaustive: steps.length === Math.max(0, count - 1) };
}

/** Distances in the list between the two sites of a pair: all of them, or an even choice. No chance: same sites, same figure. */
function stepsFor(count: number): readonly number[] {
  const all = Math.max(0, count - 1);
  const wanted = Math.min(all, Math.max(1, Math.floor((2 * MAX_PAIRS) / Math.max(1, count))));
  return Array.from({ length: wanted }, (_, index) => 1 + Math.floor((index * all) / wanted));
}
