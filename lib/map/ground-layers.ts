import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './theme';

/** Sea, land, water and limits, from the bottom up. */
export function groundLayers(colours: MapColours): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'far', type: 'fill', source: 'far', paint: { 'fill-color': colours.abroad } },
    {
      id: 'coast-glow',
      type: 'line',
      source: 'outline',
      layout: round,
      paint: {
        'line-color': colours.coast,
        'line-opacity': 0.28,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 5, 8, 12, 12, 20],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 4, 4, 8, 10, 12, 18],
      },
    },
    { id: 'near', type: 'fill', source: 'near', paint: { 'fill-color': colours.abroad } },
    {
      id: 'coasts',
      type: 'line',
      source: 'coasts',
      layout: round,
      paint: { 'line-color': colours.coast, 'line-width': 0.6, 'line-opacity': 0.7 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: round,
      paint: { 'line-color': colours.region, 'line-width': 0.7, 'line-opacity': 0.55 },
    },
    { id: 'land', type: 'fill', source: 'departments', paint: { 'fill-color': colours.land } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: round,
      paint: {
        'line-color': colours.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7, 8, 1.8],
        // Drawn for a small scale: gone before their error shows.
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 8, 1, 9.2, 0],
      },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.sea } },
    {
      id: 'department-lines',
      type: 'line',
      source: 'department-lines',
      minzoom: 4.6,
      layout: round,
      paint: {
        'line-color': colours.department,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 9, 1.4],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 4.6, 0, 5.2, 1],
      },
    },
    {
      id: 'region-lines',
      type: 'line',
      source: 'region-lines',
      layout: round,
      paint: { 'line-color': colours.region, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 9, 2] },
    },
    {
      id: 'outline',
      type: 'line',
      source: 'outline',
      layout: round,
      paint: { 'line-color': colours.region, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 9, 1.6] },
    },
  ];
}
