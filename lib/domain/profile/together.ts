import { controlFalseDiscoveries } from '@/lib/domain/comparison/false-discoveries';
import type { ProfileItem } from './item';

/**
 * Withdraws the differences that would not stand among all those tested for this establishment. Official classes and decisions
 * are given data, not our tests: they stay.
 */
export function judgedTogether(items: readonly ProfileItem[]): readonly ProfileItem[] {
  const tested = items.filter((item) => testOf(item) !== null);
  const isFinding = controlFalseDiscoveries(tested.map((item) => testOf(item) ?? 1));
  const withdrawn = new Set(tested.filter((_, index) => !isFinding[index]));
  return items.map((item) =>
    withdrawn.has(item) && item.verdict !== 'undecided' ? { ...item, verdict: 'undecided', reason: 'many-comparisons' } : item,
  );
}

/** p of an item decided by difference; null for the others. */
function testOf({ rule, evidence }: ProfileItem): number | null {
  return rule === 'difference' && evidence?.kind === 'result' ? evidence.p : null;
}
