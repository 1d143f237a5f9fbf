import 'server-only';
import { DEFAULT_RADIUS_KM, type SearchFilters, type Suggestion } from '@/lib/domain/search';
import { getDirectory } from '@/lib/queries/directory';
import { listPlaces } from '@/lib/queries/place-index';
import { searchList, selectEstablishments } from '@/lib/queries/search-directory';

const ESTABLISHMENTS = 6;
const PLACES = 3;

/** What the words typed so far may mean: a few places, then a few establishments. Empty for less than two letters. */
export async function listSuggestions(q: string): Promise<Suggestion[]> {
  const directory = await getDirectory();
  if (!directory || q.trim().length < 2) return [];
  const places = listPlaces(directory.places, q, PLACES).map(
    ({ communeCode, name, departmentCode, postcode }): Suggestion => ({
      type: 'place',
      communeCode,
      name,
      departmentCode,
      postcode,
    }),
  );
  const filters: SearchFilters = {
    ...{ q, regions: [], departments: [], sectors: [], ownerships: [], decisions: [], v2014: [] },
    ...{
      near: '',
      radiusKm: DEFAULT_RADIUS_KM,
      annexes: false,
      closed: false,
      sort: 'relevance',
      page: 1,
      pageSize: ESTABLISHMENTS,
    },
  };
  const { hits } = searchList(directory, filters, selectEstablishments(directory, filters));
  const establishments = hits.map(
    ({ finess, name, city, departmentCode }): Suggestion => ({ type: 'establishment', finess, name, city, departmentCode }),
  );
  return [...places, ...establishments];
}
