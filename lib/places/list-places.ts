import { isFieldWord } from '@/lib/domain/search-field-words';
import type { Area } from './areas';
import { beginningWith, likeliest } from './names-beginning';
import { type Place, toPlace } from './place';
import type { NamedPlace, PlaceIndex } from './place-index';
import { readAskedPlace } from './read-asked-place';

/** Places whose name, or postcode, begins with what is typed, likeliest first within each name, and the area of that name. */
export function listPlaces(index: PlaceIndex, typed: string, limit: number): { area: Area | null; places: readonly Place[] } {
  const { name, postcode, departments } = readAskedPlace(index, typed);
  if (postcode !== null) {
    const found = index.gazetteer.postcodes.find(postcode);
    return { area: null, places: (found?.communes ?? []).slice(0, limit).map((commune) => toPlace(commune, postcode)) };
  }
  if (name.length < 2) return { area: null, places: [] };
  const isMeant = ({ commune }: NamedPlace) => departments === null || departments.has(commune.departmentCode);
  const exact = (index.byName.get(name) ?? []).filter(isMeant);
  const begun = name.split(' ').every(isFieldWord) ? [] : likeliest(beginningWith(index, name), isMeant, limit);
  const communes = new Set([...exact, ...begun].map(({ commune }) => commune));
  return {
    area: departments === null ? (index.areas.get(name) ?? null) : null,
    places: [...communes].slice(0, limit).map((commune) => toPlace(commune, null)),
  };
}
