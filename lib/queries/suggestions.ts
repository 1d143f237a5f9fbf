import 'server-only';
import { DEFAULT_RADIUS_KM, type SearchFilters, type Suggestion } from '@/lib/domain/search';
import { listPlaces } from '@/lib/places/list-places';
import { getDirectory } from '@/lib/queries/directory';
import type { Directory } from '@/lib/search/directory-columns';
import { wordsOfPlace } from '@/lib/search/place-in-words';
import { listHits, selectEstablishments } from '@/lib/search/search-directory';

const ESTABLISHMENTS = 6;
const PLACES = 3;

/** What the words typed so far may mean: an area, a few places, then a few establishments. Empty for less than two letters. */
export async function listSuggestions(q: string): Promise<Suggestion[]> {
  const directory = await getDirectory();
  return directory && q.trim().length >= 2 ? suggestionsOf(directory, q) : [];
}

export function suggestionsOf(directory: Directory, q: string): Suggestion[] {
  const { area, places } = listPlaces(directory.places, wordsOfPlace(directory, q), PLACES);
  const filters: SearchFilters = {
    ...{ q, regions: [], departments: [], sectors: [], ownerships: [], decisions: [], v2014: [] },
    ...{ near: '', radiusKm: DEFAULT_RADIUS_KM, annexes: false, closed: false, sort: null, page: 1, pageSize: ESTABLISHMENTS },
  };
  const selection = selectEstablishments(directory, filters, { isTyping: true });
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
