import { addToGroup } from '@/lib/domain/groups';
import type { RecordedSite } from '@/lib/import/release/establishment-row';
import type { ReleaseInputs } from '@/lib/import/release/inputs';

/** Legal entities that files give a site beside its current one: before a merger, or in the years of a survey. */
export function formerEntities({ numberLinks }: Pick<ReleaseInputs, 'numberLinks'>, isEntity: (finess: string) => boolean) {
  const previous = new Map<string, string[]>();
  for (const { finess, otherFiness, relation } of numberLinks) {
    if (relation === 'previous-entity') addToGroup(previous, finess, otherFiness);
  }
  return ({ finess, records, merged }: RecordedSite): string[] => {
    const given = [...records.map(({ legalEntityFiness }) => legalEntityFiness ?? ''), ...(previous.get(finess) ?? [])];
    return [...new Set(given)].filter((entity) => entity !== merged.legalEntityFiness && isEntity(entity)).sort();
  };
}
