import type { FeatureCollection, GeoJSON } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { PLACE_NAMES } from './place-names';
import { collection, isTopology } from './topology';

/** Contents of public/basemap, as parsed. */
export interface BasemapFiles {
  france: unknown;
  land: unknown;
  water: unknown;
  cities: CityColumns;
}

/** See lib/tools/basemap/cities.ts. */
export interface CityColumns {
  n: readonly string[];
  x: readonly number[];
  y: readonly number[];
  r: readonly number[];
  f: number;
}

export const BASEMAP_SOURCES = [
  'near',
  'far',
  'borders',
  'coasts',
  'lakes',
  'rivers',
  'departments',
  'department-lines',
  'region-lines',
  'outline',
  'cities',
  'names',
] as const;
export type BasemapSource = (typeof BASEMAP_SOURCES)[number];

/** GeoJSON of each source of the embedded style. */
export function basemapData(files: BasemapFiles, locale: 'fr' | 'en'): Record<BasemapSource, GeoJSON> {
  const { france, land, water } = files;
  if (!isTopology(france) || !isTopology(land) || !isTopology(water)) throw new Error('A basemap file is not TopoJSON');
  const regions = collection(france, 'regions');
  return {
    near: feature(land, collection(land, 'near')),
    far: feature(land, collection(land, 'far')),
    borders: feature(land, collection(land, 'borders')),
    coasts: feature(land, collection(land, 'coasts')),
    lakes: feature(water, collection(water, 'lakes')),
    rivers: feature(water, collection(water, 'rivers')),
    departments: feature(france, collection(france, 'departments')),
    'department-lines': mesh(france, collection(france, 'departments'), (a, b) => a !== b),
    'region-lines': mesh(france, regions, (a, b) => a !== b),
    outline: mesh(france, regions, (a, b) => a === b),
    cities: cityPoints(files.cities),
    names: namePoints(locale),
  };
}

function cityPoints(columns: CityColumns): FeatureCollection {
  let x = 0;
  let y = 0;
  return {
    type: 'FeatureCollection',
    features: columns.n.map((name, i) => {
      x += columns.x[i] ?? 0;
      y += columns.y[i] ?? 0;
      return {
        type: 'Feature',
        properties: { name, rank: columns.r[i] ?? 5, order: i, abroad: i >= columns.f },
        geometry: { type: 'Point', coordinates: [x / 1e4, y / 1e4] },
      };
    }),
  };
}

function namePoints(locale: 'fr' | 'en'): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: PLACE_NAMES.map((place) => ({
      type: 'Feature',
      properties: { name: place[locale], kind: place.kind, least: place.zooms[0], most: place.zooms[1] },
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    })),
  };
}
