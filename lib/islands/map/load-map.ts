import type { StyleSpecification } from 'maplibre-gl';
import { basemapData, type CityColumns } from '@/lib/map/basemap-data';
import { decodeMapPayload, type Pin } from '@/lib/map/decode-map-payload';
import { embeddedStyle } from '@/lib/map/embedded-style';
import type { MapPayload } from '@/lib/map/encode-map-payload';
import type { MapTheme } from '@/lib/map/theme';
import { fetchJson } from './fetch-json';

export interface LoadedMap {
  payload: MapPayload;
  pins: readonly Pin[];
  /** The ground, without establishments. A remote style has one look, which follows no theme. */
  ground(theme: MapTheme): StyleSpecification;
  isRemote: boolean;
}

/** How long a remote style may take before the embedded one replaces it. */
const STYLE_TIMEOUT = 5_000;

/** Fetches what the map shows: establishments, and the remote style or the embedded basemap. */
export async function loadMap(payloadUrl: string, styleUrl: string | null, locale: 'fr' | 'en'): Promise<LoadedMap> {
  const [payload, remote] = await Promise.all([fetchJson(payloadUrl), styleUrl ? remoteStyle(styleUrl) : null]);
  if (!isPayload(payload)) throw new Error('The map data are not readable');
  const pins = decodeMapPayload(payload);
  if (remote) return { payload, pins, ground: () => remote, isRemote: true };

  const [france, land, water, cities] = await Promise.all(
    ['france', 'land', 'water', 'cities'].map((name) => fetchJson(`/basemap/${name}.json`)),
  );
  if (!isCityColumns(cities)) throw new Error('The town names are not readable');
  const data = basemapData({ france, land, water, cities }, locale);
  return { payload, pins, ground: (theme) => embeddedStyle(data, theme), isRemote: false };
}

async function remoteStyle(url: string): Promise<StyleSpecification | null> {
  try {
    const style = await fetchJson(url, STYLE_TIMEOUT);
    return isStyle(style) ? style : null;
  } catch {
    return null;
  }
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 8 &&
    'layers' in value &&
    Array.isArray(value.layers)
  );
}

function isPayload(value: unknown): value is MapPayload {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['finess', 'x', 'y', 'state', 'states', 'annexes'].every((column) => column in value)
  );
}

function isCityColumns(value: unknown): value is CityColumns {
  return typeof value === 'object' && value !== null && ['n', 'x', 'y', 'r', 'f'].every((column) => column in value);
}
