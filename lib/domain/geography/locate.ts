import type { LocationPrecision } from '@/lib/domain/establishment';
import { type Coordinates, distanceKm } from '@/lib/domain/geography/distance';

/** About 1 % of the published points lie in another town, up to 767 km away; half of the good ones are within 1.4 km. */
export const MAX_KM_FROM_COMMUNE = 15;

interface Location extends Coordinates {
  readonly precision: LocationPrecision;
  /** Distance of the published point that was set aside, in kilometres; null when none was. */
  readonly rejectedKm: number | null;
}

/**
 * Where to draw a site: its published point, unless that lies more than 15 km from the centre of its commune,
 * then (or without a point) the centre of the commune. Null when neither is known.
 */
export function locate(point: Coordinates | null, communeCentre: Coordinates | null): Location | null {
  if (!communeCentre) return point && at(point, 'address', null);
  if (!point) return at(communeCentre, 'commune', null);
  const distance = distanceKm(point, communeCentre);
  return distance > MAX_KM_FROM_COMMUNE ? at(communeCentre, 'commune', distance) : at(point, 'address', null);
}

function at({ latitude, longitude }: Coordinates, precision: LocationPrecision, rejectedKm: number | null): Location {
  return { latitude, longitude, precision, rejectedKm };
}
