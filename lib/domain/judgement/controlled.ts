import { controlFalseDiscoveries, FALSE_DISCOVERY_RATE } from './false-discoveries';
import type { Comparison } from './verdict';

/**
 * Comparisons looked at together: a difference our tests found that would not stand among so many looks is withdrawn and says
 * so. Alerts and classes HAS gives are no tests of ours, and stay. Order kept.
 */
export function controlled(comparisons: readonly Comparison[], q = FALSE_DISCOVERY_RATE): readonly Comparison[] {
  const tested = comparisons.filter(({ p }) => p !== null);
  const isFinding = controlFalseDiscoveries(
    tested.map(({ p }) => p ?? 1),
    q,
  );
  const withdrawn = new Set(tested.filter(({ verdict }, index) => !isFinding[index] && verdict !== 'no-demonstrable-difference'));
  return comparisons.map((comparison) =>
    withdrawn.has(comparison)
      ? { ...comparison, verdict: 'no-demonstrable-difference', isWithdrawn: comparison.verdict !== 'not-comparable' }
      : comparison,
  );
}
