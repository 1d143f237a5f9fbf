export interface Coordinates {
  /** WGS84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth (IUGG), kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const dLatitude = radians(b.latitude - a.latitude);
  const dLongitude = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(dLatitude / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Mean of the points; null when there is none. Points on both sides of the date line have no meaningful mean. */
export function centreOf(points: readonly Coordinates[]): Coordinates | null {
  if (points.length === 0) return null;
  const mean = (key: keyof Coordinates) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
