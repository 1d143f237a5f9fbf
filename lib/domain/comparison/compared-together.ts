import { controlFalseDiscoveries, FALSE_DISCOVERY_RATE } from './false-discoveries';
import type { Comparison } from './verdict';

/**
 * Comparisons shown on one page: a difference that would not stand among so many looks is withdrawn and says so.
 * Official classes are no test, and stay. Order kept.
 */
export function comparedTogether(comparisons: readonly Comparison[], q = FALSE_DISCOVERY_RATE): readonly Comparison[] {
  const tested = comparisons.flatMap((comparison) => comparison.evidence.difference ?? []);
  const findings = new Map(
    controlFalseDiscoveries(
      tested.map(({ p }) => p),
      q,
    ).map((isFinding, index) => [tested[index], isFinding]),
  );
  return comparisons.map((comparison) => {
    const { difference } = comparison.evidence;
    if (comparison.verdict === 'not-comparable' || !difference || findings.get(difference)) return comparison;
    const isWithdrawn = comparison.verdict !== 'no-demonstrable-difference';
    return { ...comparison, verdict: 'no-demonstrable-difference', isWithdrawn };
  });
}
