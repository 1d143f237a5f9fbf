import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { geoConicConformal, geoMercator } from 'd3-geo';

/** Inner ring of Paris: drawn again, larger, because its bubbles would hide one another. */
export const INNER_RING = ['75', '92', '93', '94'] as const;
export const FRAME_CODES = ['metropole', 'ring', '971', '972', '973', '974', '976'] as const;
export type FrameCode = (typeof FRAME_CODES)[number];

export const COMPOSITE = { width: 640, height: 746 } as const;

/** Where each part of France stands in the drawing, in its units. */
export const FRAMES: Readonly<Record<FrameCode, { x: number; y: number; width: number; height: number }>> = {
  metropole: { x: 6, y: 6, width: 628, height: 600 },
  ring: { x: 6, y: 6, width: 124, height: 128 },
  '971': { x: 6, y: 616, width: 120, height: 124 },
  '972': { x: 133, y: 616, width: 120, height: 124 },
  '973': { x: 260, y: 616, width: 120, height: 124 },
  '974': { x: 387, y: 616, width: 120, height: 124 },
  '976': { x: 514, y: 616, width: 120, height: 124 },
};

/** Projection that fits an area in its frame, with room for its name under it (above it, for the metropole: none). */
export function frameProjection(code: FrameCode, area: GeoPermissibleObjects): GeoProjection {
  const { x, y, width, height } = FRAMES[code];
  if (code === 'metropole') {
    return geoConicConformal()
      .parallels([44, 49])
      .rotate([-3, 0])
      .fitExtent(
        [
          [x, y],
          [x + width, y + height],
        ],
        area,
      );
  }
  const margin = 10;
  return geoMercator().fitExtent(
    [
      [x + margin, y + margin],
      [x + width - margin, y + height - 28],
    ],
    area,
  );
}
