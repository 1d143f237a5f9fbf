import { displayName } from '@/lib/domain/display-name';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import type { NameLexicon } from '@/lib/domain/names/name-lexicon';

interface Entity {
  finess: string;
  name: string;
  /** Town of its seat, when a file says it. */
  city: string | null;
}

/** The name of a legal entity made readable, and the official one beside it. */
export function nameEntity({ finess, name, city }: Entity, lexicon: NameLexicon) {
  return { name: displayName(name, lexicon, { city, departmentCode: departmentOfFiness(finess) }) || name, officialName: name };
}
