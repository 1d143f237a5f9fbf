import type { GeoJSON } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { BasemapSource } from './basemap-data';
import { cityLayers } from './city-layers';
import { FONT_FACES } from './fonts';
import { groundLayers } from './ground-layers';
import { MAP_COLOURS, type MapTheme } from './theme';

/** The map that needs no server: outlines, water and names from public/basemap, in the colours of a theme. */
export function embeddedStyle(data: Record<BasemapSource, GeoJSON>, theme: MapTheme): StyleSpecification {
  const colours = MAP_COLOURS[theme];
  const source = (name: BasemapSource) => ({ type: 'geojson' as const, data: data[name], tolerance: 0.3 });
  return {
    version: 8,
    'font-faces': FONT_FACES,
    sources: {
      near: source('near'),
      far: source('far'),
      borders: source('borders'),
      coasts: source('coasts'),
      lakes: source('lakes'),
      rivers: source('rivers'),
      departments: source('departments'),
      'department-lines': source('department-lines'),
      'region-lines': source('region-lines'),
      outline: source('outline'),
      cities: source('cities'),
      names: source('names'),
    },
    layers: [...groundLayers(colours), ...cityLayers(colours)],
  };
}
