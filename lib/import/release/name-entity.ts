import { displayName } from '@/lib/domain/display-name';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import type { NameLexicon } from '@/lib/domain/names/name-lexicon';

/** The name of a legal entity made readable, and the official one beside it. */
export function nameEntity({ finess, name }: { finess: string; name: string }, lexicon: NameLexicon) {
  return { name: displayName(name, lexicon, { departmentCode: departmentOfFiness(finess) }) || name, officialName: name };
}
