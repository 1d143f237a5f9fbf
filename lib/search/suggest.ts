import type { Area } from '@/lib/places/areas';
import { listPlaces } from '@/lib/places/list-places';
import type { Directory } from './directory-columns';
import { wordsOfPlace } from './place-in-words';
import { listHits, selectEstablishments } from './search-directory';
import { NO_FILTERS } from './search-filters';

/** What may be meant by the words typed so far. */
export type Suggestion =
  | { type: 'establishment'; finess: string; name: string; city: string | null; departmentCode: string | null }
  | { type: 'place'; communeCode: string; name: string; departmentCode: string; postcode: string }
  | { type: 'area'; kind: Area['kind']; name: string; regions: readonly string[]; departments: readonly string[] };

const ESTABLISHMENTS = 6;
const PLACES = 3;

/** What the words typed so far may mean: an area, a few places, then a few establishments. Empty for less than two letters. */
export function suggest(directory: Directory, q: string): Suggestion[] {
  if (q.trim().length < 2) return [];
  const { area, places } = listPlaces(directory.places, wordsOfPlace(directory, q), PLACES);
  const selection = selectEstablishments(directory, { ...NO_FILTERS, q }, { isTyping: true });
  const hits = listHits(directory, selection, 0, ESTABLISHMENTS);
  return [
    ...(area ? [{ type: 'area', ...area } as const] : []),
    ...places.map(
      ({ communeCode, name, departmentCode, postcode }): Suggestion => ({
        ...{ type: 'place', communeCode, name, departmentCode, postcode },
      }),
    ),
    ...hits.map(
      ({ finess, name, city, departmentCode }): Suggestion => ({
        ...{ type: 'establishment', finess, name, city, departmentCode },
      }),
    ),
  ];
}
