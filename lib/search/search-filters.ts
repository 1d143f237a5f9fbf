import type { CurrentState, V2014Level } from '@/lib/domain/certification';
import type { Ownership } from '@/lib/domain/establishment';
import type { Sector } from '@/lib/domain/indicators/catalogue';

/** Filters combine with "and" between kinds, "or" inside a kind. */
export interface SearchFilters {
  q: string;
  regions: readonly string[];
  departments: readonly string[];
  sectors: readonly Sector[];
  ownerships: readonly Ownership[];
  decisions: readonly CurrentState[];
  v2014: readonly V2014Level[];
  /** What the reader typed: a commune, a postcode, a region or a department. Never a precise position. */
  near: string;
  radiusKm: number;
  /** Small attached structures (medico-psychological centres...) are left out unless asked for. */
  annexes: boolean;
  /** Sites that the registers no longer list are left out unless asked for. */
  closed: boolean;
  /** Null: relevance when there is a text, distance when there is a place, else name. */
  sort: Sort | null;
  page: number;
  pageSize: number;
}

export const SORTS = ['relevance', 'distance', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const RADII_KM = [5, 10, 20, 30, 50, 100] as const;
export const DEFAULT_RADIUS_KM = 20;
export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

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
