import type { GeoProjection } from 'd3-geo';
import { geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { FrameCode } from '@/lib/map/composite';
import { COMPOSITE, FRAME_CODES, FRAMES, frameProjection, INNER_RING } from '@/lib/map/composite';
import { collection, isTopology, property } from '@/lib/map/topology';

/** One symbol per frame (`#land-971`, `#lines-971`), to be drawn by <use> in the colours of the page that shows them. */
export interface Drawing {
  svg: string;
  /** Source of lib/map/department-anchors.ts: where the bubble of each département stands, in units of the drawing. */
  anchors: string;
}

const ANCHORS_HEADER = `/** Written by npm run basemap: centre of each département in the composite drawing (see composite.ts), in its units. */
export const DEPARTMENT_ANCHORS: Readonly<Record<string, readonly [number, number]>> = {
`;

/** Draws the seven frames of the composite map. The file is fetched once and cached, so that pages stay small. */
export function buildDrawing(lowResolution: string): Drawing {
  const topology: unknown = JSON.parse(lowResolution);
  if (!isTopology(topology)) throw new Error('Not a topology');
  const departments = collection(topology, 'departments');
  const anchors: Record<string, readonly [number, number]> = {};
  const symbols: string[] = [];

  for (const frame of FRAME_CODES) {
    const part: GeometryCollection<Record<string, unknown>> = {
      type: 'GeometryCollection',
      geometries: departments.geometries.filter((geometry) => isIn(frame, property(geometry, 'code'))),
    };
    const projection = frameProjection(frame, feature(topology, part));
    const draw = geoPath(projection).digits(1);
    const region = (geometry: GeometryObject) => property(geometry, 'region');
    const polygons = part.geometries.filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
    const lines = draw(mesh(topology, part, (a, b) => a !== b && region(a) === region(b)));
    const regions = draw(mesh(topology, part, (a, b) => a !== b && region(a) !== region(b)));
    symbols.push(`<path id="land-${frame}" d="${draw(merge(topology, polygons))}"/>`);
    if (lines) symbols.push(`<path id="lines-${frame}" d="${lines}"/>`);
    if (regions) symbols.push(`<path id="regions-${frame}" d="${regions}"/>`);
    for (const geometry of part.geometries) {
      const code = property(geometry, 'code');
      // Paris and its ring get their bubble in their own frame only.
      if (frame === 'metropole' && isIn('ring', code)) continue;
      anchors[code] = anchor(projection, frame, feature(topology, geometry));
    }
  }
  const rows = Object.entries(anchors)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, [x, y]]) => `  '${code}': [${x}, ${y}],`);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COMPOSITE.width} ${COMPOSITE.height}"><defs>${symbols.join('')}</defs></svg>\n`,
    anchors: `${ANCHORS_HEADER}${rows.join('\n')}\n};\n`,
  };
}

function isIn(frame: FrameCode, code: string): boolean {
  if (frame === 'metropole') return !code.startsWith('97');
  return frame === 'ring' ? INNER_RING.some((one) => one === code) : code === frame;
}

/** Centre of the area; of the frame for an overseas département, whose area is an archipelago. */
function anchor(projection: GeoProjection, frame: FrameCode, area: Parameters<ReturnType<typeof geoPath>['centroid']>[0]) {
  const { x, y, width, height } = FRAMES[frame];
  const [cx, cy] = frame.startsWith('97') ? [x + width / 2, y + height / 2 - 9] : geoPath(projection).centroid(area);
  return [Math.round(cx * 10) / 10, Math.round(cy * 10) / 10] as const;
}
