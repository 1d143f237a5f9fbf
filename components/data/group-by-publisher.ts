import type { ReleaseSourceSummary } from '@/lib/release-state/read-detail';

export interface PublisherGroup {
  publisher: string;
  licence: string;
  sources: readonly ReleaseSourceSummary[];
}

/** Files by publisher and licence, in the order in which publishers first appear. */
export function groupByPublisher(sources: readonly ReleaseSourceSummary[]): readonly PublisherGroup[] {
  const groups = new Map<string, PublisherGroup>();
  for (const source of sources) {
    const key = `${source.publisher} ${source.licence}`;
    const group = groups.get(key) ?? { publisher: source.publisher, licence: source.licence, sources: [] };
    groups.set(key, { ...group, sources: [...group.sources, source] });
  }
  return [...groups.values()];
}
