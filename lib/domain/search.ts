import type { CurrentState, Framework, V2014Level } from '@/lib/domain/certification';
import type { EstablishmentIdentity, Ownership } from '@/lib/domain/establishment';
import type { Sector } from '@/lib/domain/indicators/catalogue';

export const SORTS = ['relevance', 'distance', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const RADII_KM = [5, 10, 20, 30, 50, 100] as const;
export const DEFAULT_RADIUS_KM = 20;
export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

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

export interface Place {
  communeCode: string;
  name: string;
  departmentCode: string;
  postcode: string;
  latitude: number;
  longitude: number;
}

/** A region, a region before 2016, or a department: a search there is limited to it, and measures no distance. */
export interface Area {
  kind: 'region' | 'former-region' | 'department';
  name: string;
  /** Codes that limit a search to it: of one region, or of departments. */
  regions: readonly string[];
  departments: readonly string[];
}

/** How a place was understood. */
export interface PlaceReading {
  /**
   * exact: by its name or postcode; part: by the name of a former commune or place within it; cedex: by a postcode the
   * addresses of its sites write; kin: by a postcode whose neighbours are all there; close: by the beginning of its name or a close
   * spelling; text: by the words of the search, no establishment having them.
   */
  how: 'exact' | 'part' | 'cedex' | 'kin' | 'close' | 'text';
  /** Name of the part; null for a whole commune. */
  part: string | null;
}

/** The current decision of the procedure a site belongs to. */
export interface CurrentCertification {
  state: CurrentState;
  framework: Framework | null;
  procedureCode: string | null;
  decidedOn: string | null;
  siteCount: number;
  visitYear: number | null;
  visitMonth: number | null;
}

export interface SearchHit extends EstablishmentIdentity {
  certification: CurrentCertification;
  v2014: V2014Level | null;
  distanceKm: number | null;
}

export interface FacetValue {
  value: string;
  /** Establishments that would remain if this value alone were chosen in its kind, other kinds unchanged. */
  count: number;
}

export interface Facets {
  regions: readonly FacetValue[];
  departments: readonly FacetValue[];
  sectors: readonly FacetValue[];
  ownerships: readonly FacetValue[];
  decisions: readonly FacetValue[];
  v2014: readonly FacetValue[];
}

/** How far a search around a place went. */
export interface Reach {
  /** Kilometres searched: those asked for, more when no establishment is that near. */
  usedKm: number;
  /** Establishments within the kilometres asked for. */
  withinAsked: number;
  /** Kilometres to the nearest one; null when none is found. */
  nearestKm: number | null;
}

export interface SearchResult {
  total: number;
  page: number;
  pageSize: number;
  hits: readonly SearchHit[];
  facets: Facets;
  /** Certification procedures behind the hits: the honest denominator of decisions. */
  procedureCount: number;
  /** The order actually used. */
  sort: Sort;
  /** The place `near` was understood as; null when there is none. */
  place: Place | null;
  /** The area `near` was understood as, instead of a place. */
  area: Area | null;
  /** How the place or the area was understood; null when there is neither. */
  reading: PlaceReading | null;
  /** Other places with that name, for the reader to choose. */
  otherPlaces: readonly Place[];
  /** An area with the name of the place. */
  otherArea: Area | null;
  /** Around a place; null elsewhere. */
  reach: Reach | null;
  /** True when `near` was given and no commune answers to it. */
  placeUnknown: boolean;
  /** True when the text has neither letter nor digit: nothing was searched. */
  isUnreadable: boolean;
  /** True when no word matched exactly and close spellings were used. */
  isApproximate: boolean;
  /** Hits without coordinates: in the list, absent from the map. */
  notLocated: number;
}

/** One way out of an empty result: the same search without this filter, or with a wider one. */
export interface Relaxation {
  parameter:
    | 'q'
    | 'region'
    | 'department'
    | 'sector'
    | 'ownership'
    | 'decision'
    | 'v2014'
    | 'near'
    | 'radius'
    | 'annexes'
    | 'closed';
  /** The value left out, or the new one for a wider radius, annexes and closed sites; empty for q and near. */
  value: string;
  filters: SearchFilters;
  total: number;
}

/** What may be meant by the words typed so far. */
export type Suggestion =
  | { type: 'establishment'; finess: string; name: string; city: string | null; departmentCode: string | null }
  | { type: 'place'; communeCode: string; name: string; departmentCode: string; postcode: string }
  | { type: 'area'; kind: Area['kind']; name: string; regions: readonly string[]; departments: readonly string[] };

/** All located establishments, one array per column; position i of every array is one establishment. */
export interface MapPayload {
  release: number;
  isFictional: boolean;
  /** Legend of `state`: the index in this list. */
  states: readonly CurrentState[];
  sectorCodes: readonly Sector[];
  ownershipCodes: readonly Ownership[];
  finess: readonly string[];
  /** Ten-thousandths of a degree, each the difference from the previous point (first absolute). */
  x: readonly number[];
  y: readonly number[];
  state: readonly number[];
  /** Positions of attached structures: the decision that covers one filters it, and is never drawn as a mark on it. */
  annexes: readonly number[];
  /** Bit mask over sectorCodes. */
  sectors: readonly number[];
  /** Index in ownershipCodes, -1 when unknown. */
  ownership: readonly number[];
}
