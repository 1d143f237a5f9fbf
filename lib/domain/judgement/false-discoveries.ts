import type { Comparison } from './verdict';

/** Share of false findings accepted among the findings shown together. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * Comparisons looked at together: a difference our tests found that would not stand among so many looks is withdrawn and says
 * so. Alerts and classes HAS gives are no tests of ours, and stay. Order kept.
 */
export function controlled(comparisons: readonly Comparison[], q = FALSE_DISCOVERY_RATE): readonly Comparison[] {
  const tested = comparisons.filter((comparison): comparison is Comparison & { p: number } => comparison.p !== null);
  const isFinding = controlFalseDiscoveries(
    tested.map(({ p }) => p),
    q,
  );
  const withdrawn: ReadonlySet<Comparison> = new Set(
    tested.filter(({ verdict }, index) => !isFinding[index] && verdict !== 'no-demonstrable-difference'),
  );
  return comparisons.map((comparison) =>
    withdrawn.has(comparison)
      ? { ...comparison, verdict: 'no-demonstrable-difference', isWithdrawn: comparison.verdict !== 'not-comparable' }
      : comparison,
  );
}

/**
 * Benjamini-Hochberg: which of these two-sided p values are findings when they are all looked at together.
 * The answer keeps the order of the input.
 */
export function controlFalseDiscoveries(pValues: readonly number[], q = FALSE_DISCOVERY_RATE): readonly boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const limit = sorted.findLast((p, index) => p <= ((index + 1) / sorted.length) * q);
  return pValues.map((p) => limit !== undefined && p <= limit);
}
