import type { LocationPrecision } from '@/lib/domain/establishment';
import { type Coordinates, centreOf, distanceKm } from '@/lib/domain/geography/distance';

/** About 1 % of the published points lie in another town, up to 767 km away; half of the good ones are within 1.4 km. */
export const MAX_KM_FROM_COMMUNE = 15;

/** What a published point is checked against. */
export interface PointCheck {
  /** Centres of the commune of the site, or of those its address may mean. */
  centres: readonly Coordinates[];
  /** Where no commune is known: whether the point lies in the department of the site; null when that is unknown too. */
  isInDepartment: ((point: Coordinates) => boolean) | null;
}

interface Location extends Coordinates {
  readonly precision: LocationPrecision;
}

interface Located {
  /** Null when nothing that can be checked says where the site is. */
  readonly location: Location | null;
  /** The published point was set aside: kilometres to the nearest centre it may be near, null when there is none. */
  readonly rejected: { readonly km: number | null } | null;
}

/**
 * Where to draw a site. Its published point is believed when it lies within 15 km of its commune, or, where none is known, in
 * its department. Else (or without a point) the centre of the commune. A point that nothing checks is not believed.
 */
export function locate(point: Coordinates | null, { centres, isInDepartment }: PointCheck): Located {
  const middle = centreOf(centres);
  const fallback = middle && at(middle, 'commune');
  if (!point) return { location: fallback, rejected: null };
  if (centres.length === 0) {
    return isInDepartment?.(point)
      ? { location: at(point, 'address'), rejected: null }
      : { location: null, rejected: { km: null } };
  }
  const km = Math.min(...centres.map((centre) => distanceKm(point, centre)));
  return km > MAX_KM_FROM_COMMUNE ? { location: fallback, rejected: { km } } : { location: at(point, 'address'), rejected: null };
}

function at({ latitude, longitude }: Coordinates, precision: LocationPrecision): Location {
  return { latitude, longitude, precision };
}
