import type { MapPayload } from '@/lib/map/encode-map-payload';
import { mapPayload } from '@/lib/release-state/map-payload';
import { search } from '@/lib/search/search';
import { PAGE_SIZE, type SearchFilters } from '@/lib/search/search-filters';
import { searchQuery } from '@/lib/url/search-params';
import { getState } from './state';

/** The located establishments a search leaves, in columns; null while there is no release. */
export async function getMapPayload(filters: SearchFilters): Promise<MapPayload | null> {
  const state = await getState();
  if (!state) return null;
  const isWholeCountry = searchQuery({ ...filters, page: 1, pageSize: PAGE_SIZE, sort: null }).size === 0;
  return isWholeCountry ? state.map : mapPayload(state.directory, search(state.directory, filters).positions);
}
