interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius (IUGG). */
const EARTH_KM = 6371.0088;

/** Along the sphere, from the straight line through it. */
export function kilometres(a: Point, b: Point): number {
  const [one, other] = [inSpace(a), inSpace(b)];
  const straight = Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z);
  return 2 * EARTH_KM * Math.asin(Math.min(1, straight / 2));
}

function inSpace({ latitude, longitude }: Point) {
  const [up, around] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return { x: Math.cos(up) * Math.cos(around), y: Math.cos(up) * Math.sin(around), z: Math.sin(up) };
}
