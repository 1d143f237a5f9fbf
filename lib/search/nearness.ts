import { distanceKm } from '@/lib/domain/geography/distance';
import { RADII_KM } from '@/lib/domain/search';
import type { Directory } from './directory-columns';

/** Distances from a place, and how far had to be searched. */
export interface Nearness {
  /** Kilometres per establishment; NaN beyond `usedKm` and for those that are not located. */
  distances: Float64Array;
  usedKm: number;
}

interface Centre {
  latitude: number;
  longitude: number;
}

/** Steps of a radius beyond those one may ask for. */
const FAR_KM = [200, 500, 1_000, 2_000, 5_000, 10_000, 20_100];

/**
 * Distances within the radius; when none of the candidates is that near, within the next one that holds the nearest. Empty of
 * results only when no candidate is located.
 */
export function nearness(
  directory: Directory,
  place: Centre,
  radiusKm: number,
  isCandidate: (position: number) => boolean,
): Nearness {
  const near = distancesFrom(directory, place, radiusKm);
  if (near.some((distance, position) => !Number.isNaN(distance) && isCandidate(position)))
    return { distances: near, usedKm: radiusKm };
  const all = distancesFrom(directory, place, Number.POSITIVE_INFINITY);
  let nearest = Number.POSITIVE_INFINITY;
  all.forEach((distance, position) => {
    if (distance < nearest && isCandidate(position)) nearest = distance;
  });
  const usedKm = [...RADII_KM, ...FAR_KM].find((km) => km > radiusKm && km >= nearest) ?? radiusKm;
  return { distances: all.map((distance) => (distance <= usedKm ? distance : Number.NaN)), usedKm };
}

function distancesFrom(directory: Directory, place: Centre, radiusKm: number): Float64Array {
  // One degree of latitude is 111 km: spares most of the trigonometry.
  const band = radiusKm / 110;
  return Float64Array.from(directory.latitude, (latitude, position) => {
    if (!(Math.abs(latitude - place.latitude) <= band)) return Number.NaN;
    const distance = distanceKm(place, { latitude, longitude: directory.longitude[position] ?? Number.NaN });
    return distance <= radiusKm ? distance : Number.NaN;
  });
}

/** Outer edges of the rings in which approximate positions come after exact ones. */
const RINGS_KM = [20, 30, 50, 100, ...FAR_KM];

/**
 * Metres to sort by. Where only the commune is known, the distance is not: such a site comes after all those of its ring (20,
 * 30, 50, 100 km...) whose address is known, then by distance.
 */
export function distanceRank(directory: Directory, distances: Float64Array): (position: number) => number {
  return (position) => {
    const km = distances[position] ?? 0;
    const ring = RINGS_KM.findIndex((edge) => km <= edge);
    const half = ring * 2 + (directory.isApproximate[position] ?? 0);
    return half * HALF_RING + Math.round(km * 1000);
  };
}

/** Metres, more than half the globe. */
const HALF_RING = 30_000_000;
