import { distanceKm } from '@/lib/domain/geography/distance';
import type { Directory } from './directory-columns';
import { RADII_KM } from './search-filters';

/** Distances from a place, and how far had to be searched. */
export interface Nearness {
  /** Kilometres per establishment; NaN beyond `usedKm`, for those that are not located and those not asked for. */
  distances: Float64Array;
  usedKm: number;
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

interface Centre {
  latitude: number;
  longitude: number;
}

/** Steps of a radius beyond those one may ask for. */
const FAR_KM = [200, 500, 1_000, 2_000, 5_000, 10_000, 20_100];

/** Positions of establishments. */
interface Searched {
  /** Those whose distance is told. */
  sites: Int32Array;
  /** Those among them of which one at least must be near enough. */
  wanted: Int32Array;
}

/**
 * Distances within the radius; when none of the wanted is that near, within the next one that holds the nearest. Empty of
 * results only when none of them is located.
 */
export function nearness(directory: Directory, place: Centre, radiusKm: number, { sites, wanted }: Searched): Nearness {
  const near = distancesFrom(directory, place, radiusKm, sites);
  if (wanted.some((position) => !Number.isNaN(near[position]))) return { distances: near, usedKm: radiusKm };
  const all = distancesFrom(directory, place, Number.POSITIVE_INFINITY, wanted);
  let nearest = Number.POSITIVE_INFINITY;
  for (const position of wanted) {
    const distance = all[position] ?? Number.NaN;
    if (distance < nearest) nearest = distance;
  }
  const usedKm = [...RADII_KM, ...FAR_KM].find((km) => km > radiusKm && km >= nearest) ?? radiusKm;
  return { distances: distancesFrom(directory, place, usedKm, sites), usedKm };
}

function distancesFrom(directory: Directory, place: Centre, radiusKm: number, sites: Int32Array): Float64Array {
  const { latitude: latitudes, longitude: longitudes } = directory;
  const distances = new Float64Array(latitudes.length).fill(Number.NaN);
  // One degree of latitude is 111 km: spares most of the trigonometry.
  const band = radiusKm / 110;
  for (const position of sites) {
    const latitude = latitudes[position] ?? Number.NaN;
    if (!(Math.abs(latitude - place.latitude) <= band)) continue;
    const distance = distanceKm(place, { latitude, longitude: longitudes[position] ?? Number.NaN });
    if (distance <= radiusKm) distances[position] = distance;
  }
  return distances;
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
