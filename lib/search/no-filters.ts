import { DEFAULT_RADIUS_KM, PAGE_SIZE, type SearchFilters } from '@/lib/domain/search';

/** The search that leaves nothing out but attached structures and closed sites. */
export const NO_FILTERS: SearchFilters = {
  q: '',
  regions: [],
  departments: [],
  sectors: [],
  ownerships: [],
  decisions: [],
  v2014: [],
  near: '',
  radiusKm: DEFAULT_RADIUS_KM,
  annexes: false,
  closed: false,
  sort: null,
  page: 1,
  pageSize: PAGE_SIZE,
};
