import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { CURRENT_STATES } from '@/lib/domain/certification';
import type { Pin } from './decode-map-payload';
import { BOLD, FONT_FACES } from './fonts';
import { MAP_COLOURS, type MapTheme } from './theme';

export const ESTABLISHMENTS = 'establishments';
export const CLUSTERS = 'establishment-clusters';
export const PINS = 'establishment-pins';
/** Zoom from which establishments are no longer grouped. */
export const CLUSTER_MAX_ZOOM = 10;

/** Image names: `donut:<theme>:<count of each state>` and `pin:<theme>:<position of the state>`; see lib/islands/map/map-images.ts. */
const DONUT = 'donut';
const PIN = 'pin';

/** The style with the establishments above everything else, whatever style it is, and our fonts declared. */
export function withEstablishments(
  style: StyleSpecification,
  pins: readonly Pin[],
  theme: MapTheme,
  locale: string,
): StyleSpecification {
  const colours = MAP_COLOURS[theme];
  return {
    ...style,
    'font-faces': { ...style['font-faces'], ...FONT_FACES },
    sources: {
      ...style.sources,
      [ESTABLISHMENTS]: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [...pins] },
        cluster: true,
        clusterRadius: 58,
        clusterMaxZoom: CLUSTER_MAX_ZOOM,
        clusterProperties: Object.fromEntries(
          CURRENT_STATES.map((_, s) => [count(s), ['+', ['case', ['==', ['get', 's'], s], 1, 0]]]),
        ),
      },
    },
    layers: [
      ...style.layers,
      {
        id: PINS,
        type: 'symbol',
        source: ESTABLISHMENTS,
        filter: ['!', ['has', 'point_count']],
        layout: {
          'icon-image': ['concat', `${PIN}:${theme}:`, ['get', 's']],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.62, 8, 0.8, 11, 1.05],
          'icon-overlap': 'always',
          'icon-padding': 0,
        },
      },
      {
        id: CLUSTERS,
        type: 'symbol',
        source: ESTABLISHMENTS,
        filter: ['has', 'point_count'],
        layout: {
          'icon-image': [
            'concat',
            `${DONUT}:${theme}`,
            ...CURRENT_STATES.flatMap((_, s) => [':', ['to-string', ['get', count(s)]]]),
          ] as ExpressionSpecification,
          'icon-overlap': 'always',
          'icon-padding': 0,
          'text-field': ['number-format', ['get', 'point_count'], { locale }],
          'text-font': BOLD,
          'text-size': ['interpolate', ['linear'], ['get', 'point_count'], 2, 11, 1000, 12.5],
          'text-overlap': 'always',
          'text-padding': 0,
          'symbol-sort-key': ['-', ['get', 'point_count']],
        },
        paint: { 'text-color': colours.ink },
      },
    ],
  };
}

function count(state: number): string {
  return `c${state}`;
}

export type MapImage = { kind: 'donut'; theme: MapTheme; counts: number[] } | { kind: 'pin'; theme: MapTheme; state: number };

/** What an image name asks for; null when it is not one of ours. */
export function parseImageName(name: string): MapImage | null {
  const [kind, theme, ...numbers] = name.split(':');
  if (theme !== 'light' && theme !== 'dark') return null;
  const values = numbers.map(Number);
  if (values.some((value) => !Number.isInteger(value) || value < 0)) return null;
  if (kind === DONUT && values.length === CURRENT_STATES.length) return { kind: 'donut', theme, counts: values };
  const [state] = values;
  return kind === PIN && values.length === 1 && state !== undefined && state < CURRENT_STATES.length
    ? { kind: 'pin', theme, state }
    : null;
}
