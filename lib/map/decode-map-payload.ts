import type { Feature, Point } from 'geojson';
import type { MapPayload } from './encode-map-payload';

/** `i` is the position in the payload's columns, `s` the state it is drawn in, as an index in its list of states. */
export interface PinProperties {
  i: number;
  s: number;
}
export type Pin = Feature<Point, PinProperties>;

/** One feature per establishment, in the order of the payload. Made once: filtering then only picks among them. */
export function decodeMapPayload(payload: MapPayload): Pin[] {
  let x = 0;
  let y = 0;
  const annexes = new Set(payload.annexes);
  const neutral = payload.states.indexOf('none');
  return payload.finess.map((_, i) => {
    x += payload.x[i] ?? 0;
    y += payload.y[i] ?? 0;
    return {
      type: 'Feature',
      properties: { i, s: annexes.has(i) ? neutral : (payload.state[i] ?? 0) },
      geometry: { type: 'Point', coordinates: [x / 1e4, y / 1e4] },
    };
  });
}
