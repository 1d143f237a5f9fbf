import { readFileSync } from 'node:fs';
import type { Sources } from './sources';

const FRANCE = '250';
/**
 * West, south, east, north around each territory: Europe, Lesser Antilles, Guianas, Comoros and Mascarenes,
 * Saint-Pierre-et-Miquelon, Wallis-et-Futuna.
 */
const NEAR = [
  ...['-13,36,21,60', '-66,10.5,-57,19', '-60,-2,-46,9', '40,-26,60,-9'],
  ...['-59.5,46,-54,48.5', '-179,-15,-175.5,-12.5'],
];
/** A little smaller, so that the coarse land passes under the edge of the detailed one. */
const UNDER = [
  ...['-12.9,36.1,20.9,59.9', '-65.9,10.6,-57.1,18.9', '-59.9,-1.9,-46.1,8.9', '40.1,-25.9,59.9,-9.1'],
  ...['-59.4,46.1,-54.1,48.4', '-178.9,-14.9,-175.6,-12.6'],
];
/** Inland Guyane: fills the gap the borders of two sources leave between them. */
const INLAND_GUYANE = [
  [-54.65, 2],
  [-51.6, 2],
  [-51.75, 3.9],
  [-52.6, 4.1],
  [-53.4, 4.9],
  [-54.05, 5.3],
  [-54.65, 5.3],
  [-54.65, 2],
];

/**
 * TopoJSON of the land that is not France: `near` (filled, detailed around the territories), `far` (filled, coarse),
 * `coasts` and `borders` (lines near the territories; cut apart from the areas, so that no edge of a box is drawn).
 */
export function buildLand(sources: Sources): string {
  const inputs = {
    'detailed.json': readFileSync(sources.file('world-atlas', 'countries-10m.json'), 'utf8'),
    'coarse.json': readFileSync(sources.file('world-atlas', 'land-50m.json'), 'utf8'),
    'boxes.json': areas(NEAR.map(ring)),
    'under.json': areas(UNDER.map(ring)),
    'guyane.json': areas([INLAND_GUYANE]),
  };
  const near = sources.mapshaper(inputs, [
    ...['-i', 'detailed.json', '-drop', 'target=land', '-target', 'countries', '-filter', `this.id !== '${FRANCE}'`],
    ...['-clip', 'boxes.json', '-filter-islands', 'min-area=3km2', '-simplify', 'interval=800', 'keep-shapes', '-clean'],
    ...['-o', 'output.json', 'format=topojson', 'quantization=200000'],
  ]);
  const lines = sources.mapshaper({ 'near.json': near }, [
    ...['-i', 'near.json', '-lines', '-clip', 'under.json', '-filter-fields', 'TYPE', '-dissolve', 'TYPE'],
    ...['-o', 'output.json', 'format=geojson'],
  ]);
  const far = sources.mapshaper({}, [
    ...['-i', 'coarse.json', '-clip', 'bbox=-130,-45,110,75', '-erase', 'under.json', '-filter-islands', 'min-area=800km2'],
    ...['-simplify', 'interval=9000', 'keep-shapes', '-o', 'output.json', 'format=geojson'],
  ]);
  return sources.mapshaper({ 'near.json': near, 'lines.json': lines, 'far.json': far }, [
    ...['-i', 'near.json', 'guyane.json', 'combine-files', '-merge-layers', 'force', '-dissolve', '-rename-layers', 'near'],
    ...['-i', 'far.json', 'name=far'],
    ...['-i', 'lines.json', 'name=borders', '-filter', 'TYPE === "inner"', '-drop', 'fields=*'],
    ...['-i', 'lines.json', 'name=coasts', '-filter', 'TYPE === "outer"', '-drop', 'fields=*'],
    ...['-o', 'output.json', 'format=topojson', 'quantization=200000', 'target=near,far,borders,coasts'],
  ]);
}

function ring(box: string): number[][] {
  const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number);
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function areas(rings: readonly number[][][]): string {
  const features = rings.map((outline) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [outline] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
