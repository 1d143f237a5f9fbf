import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BOLD, ITALIC, MEDIUM } from './fonts';
import type { MapColours } from './theme';

/** Least zoom and size of text (at zoom 5, at zoom 11) of each rank of town. */
const RANKS: readonly { from: number; sizes: readonly [number, number] }[] = [
  { from: 3.2, sizes: [13, 20] },
  { from: 5.3, sizes: [12, 18] },
  { from: 6.3, sizes: [11.5, 16] },
  { from: 7.4, sizes: [11, 15] },
  { from: 8.5, sizes: [11, 14] },
  { from: 9.6, sizes: [11, 13] },
];

/** Seas, countries and towns. Minor ones first: the map places names from the last layer to the first. */
export function cityLayers(colours: MapColours): SymbolLayerSpecification[] {
  return [...nameLayers(colours), ...RANKS.map((_, rank) => townLayer(rank, colours)).reverse()];
}

function townLayer(rank: number, colours: MapColours): SymbolLayerSpecification {
  const { from, sizes } = RANKS[rank] ?? { from: 9.6, sizes: [11, 13] as const };
  return {
    id: `towns-${rank}`,
    type: 'symbol',
    source: 'cities',
    minzoom: from,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': rank < 2 ? BOLD : MEDIUM,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, sizes[0], 11, sizes[1]],
      'text-max-width': 9,
      'text-line-height': 1.1,
      'text-padding': rank < 2 ? 1 : 3,
      'symbol-sort-key': ['get', 'order'],
      // Around its own cluster, near then far; a great city is written even where no place is free.
      'text-variable-anchor-offset': anchors(rank),
      'text-justify': 'auto',
      ...(rank === 0 ? { 'text-overlap': ['step', ['zoom'], 'never', 4.6, 'always'] as ExpressionSpecification } : {}),
    },
    paint: {
      'text-color': ['case', ['get', 'abroad'], colours.abroadLabel, colours.label],
      'text-halo-color': colours.halo,
      'text-halo-width': 1.6,
      'text-opacity': ['case', ['get', 'abroad'], 0.85, 1],
    },
  };
}

type AnchorOffsets = (string | [number, number])[];

/** Places tried around a town, in order; distances in widths of a letter. */
function anchors(rank: number): AnchorOffsets {
  const sides = (r: number): AnchorOffsets => ['bottom', [0, -r], 'top', [0, r], 'left', [r, 0], 'right', [-r, 0]];
  const corners = (r: number): AnchorOffsets => [
    'bottom-left',
    [r, -r],
    'bottom-right',
    [-r, -r],
    'top-left',
    [r, r],
    'top-right',
    [-r, r],
  ];
  if (rank > 0) return [...sides(0.5), ...sides(1.6)];
  return [...sides(0.4), ...sides(1.4), ...corners(1), ...sides(2.1), ...corners(1.6), ...sides(2.8), ...corners(2.2)];
}

function nameLayers(colours: MapColours): SymbolLayerSpecification[] {
  const shown = (kind: string): ExpressionSpecification => [
    'all',
    ['==', ['get', 'kind'], kind],
    ['>=', ['zoom'], ['get', 'least']],
    ['<', ['zoom'], ['get', 'most']],
  ];
  const base = { type: 'symbol', source: 'names', minzoom: 3 } as const;
  return [
    {
      ...base,
      id: 'countries',
      filter: shown('country'),
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': BOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 7, 14],
        'text-letter-spacing': 0.12,
      },
      paint: { 'text-color': colours.abroadLabel, 'text-halo-color': colours.abroad, 'text-halo-width': 1.2 },
    },
    {
      ...base,
      id: 'seas',
      filter: shown('sea'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ITALIC,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 17],
        'text-letter-spacing': 0.08,
        'text-line-height': 1.25,
      },
      paint: { 'text-color': colours.seaLabel, 'text-halo-color': colours.sea, 'text-halo-width': 1 },
    },
  ];
}
