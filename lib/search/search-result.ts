import type { V2014Level } from '@/lib/domain/certification';
import type { CurrentCertification } from '@/lib/domain/current-certification';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import type { Area } from '@/lib/places/areas';
import type { PlaceReading } from '@/lib/places/find-place';
import type { Place } from '@/lib/places/place';
import type { Facets } from './facets';
import type { Reach } from './nearness';
import type { Sort } from './search-filters';

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

export interface SearchHit extends EstablishmentIdentity {
  certification: CurrentCertification;
  v2014: V2014Level | null;
  distanceKm: number | null;
}
