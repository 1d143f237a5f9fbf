import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem } from '@/lib/domain/profile/item';

/** Results of one theme about which the same words are said. Never empty. */
export type FindingGroup = readonly [ProfileItem, ...ProfileItem[]];

/** Says each verdict and reason once, in the order of the first result it is said of; the order inside a group is kept. */
export function findingGroups(items: readonly ProfileItem[]): readonly FindingGroup[] {
  const groups = new Map<string, [ProfileItem, ...ProfileItem[]]>();
  for (const item of items) {
    const key = `${item.verdict} ${item.reason} ${classOf(item)}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The class in words is part of what is said, when it decided. */
function classOf({ rule, indicator, evidence }: ProfileItem): string {
  if (rule !== 'official-class' || evidence?.kind !== 'result') return '';
  return `${INDICATORS[indicator]?.scale} ${evidence.class}`;
}
