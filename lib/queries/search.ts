import { readFiness } from '@/lib/domain/finess';
import { type MapSummary, summariseMap } from '@/lib/queries/map-summary';
import type { Alerts } from '@/lib/release-state/read-alerts';
import type { Directory } from '@/lib/search/directory-columns';
import type { Relaxation } from '@/lib/search/relaxations';
import { search } from '@/lib/search/search';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';
import { getState } from './state';

/** The search page: the result, the same establishments as the map draws them, and names of areas by code. */
export interface SearchPage {
  /** Key of the release searched. */
  release: string;
  result: SearchResult;
  alerts: Alerts;
  map: MapSummary;
  names: { regions: ReadonlyMap<string, string>; departments: ReadonlyMap<string, string> };
  /** The legal entity whose number was typed; the result holds its sites. */
  entity: { finess: string; name: string | null } | null;
  /** Ways out of an empty result; empty beside any other. */
  relaxations: readonly Relaxation[];
  spellings: readonly string[];
}

/** Null while there is no release to search in. */
export async function getSearchPage(filters: SearchFilters): Promise<SearchPage | null> {
  const state = await getState();
  if (!state) return null;
  const { directory, alerts } = state;
  const { list, positions, countFacets, listWaysOut } = search(directory, filters);
  const { place, reach } = list;
  const isLimited = filters.q !== '' || filters.regions.length > 0 || filters.departments.length > 0;
  return {
    release: state.summary.key,
    result: { ...list, facets: countFacets() },
    alerts,
    map: summariseMap(directory, positions, { place, radiusKm: reach?.usedKm ?? filters.radiusKm, isLimited }),
    names: { regions: directory.regionNames, departments: directory.departmentNames },
    entity: entityTyped(directory, filters.q),
    ...listWaysOut(),
  };
}

function entityTyped({ entities }: Directory, q: string): SearchPage['entity'] {
  const finess = readFiness(q);
  const entity = finess === null ? undefined : entities.get(finess);
  return finess !== null && entity ? { finess, name: entity.name } : null;
}
