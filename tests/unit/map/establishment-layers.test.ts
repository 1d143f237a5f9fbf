import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLUSTERS, PINS, parseImageName, withEstablishments } from '@/lib/map/establishment-layers';

describe('withEstablishments', () => {
  const remote = {
    version: 8 as const,
    sources: {},
    layers: [{ id: 'ground', type: 'background' as const }],
    glyphs: 'https://tiles.test/{fontstack}/{range}.pbf',
  };

  it('goes above any style and brings our fonts', () => {
    const style = withEstablishments(remote, [], 'light', 'fr');
    expect(style.layers.map((layer) => layer.id)).toEqual(['ground', PINS, CLUSTERS]);
    expect(style['font-faces']).toHaveProperty('Noto Sans Bold');
    expect(style.glyphs).toBe(remote.glyphs);
    expect(remote.layers).toHaveLength(1);
  });
});

describe('parseImageName', () => {
  it.each([
    ['donut:dark:1:0:2:0:0:3', { kind: 'donut', theme: 'dark', counts: [1, 0, 2, 0, 0, 3] }],
    ['pin:light:2', { kind: 'pin', theme: 'light', state: 2 }],
    ['pin:light:6', null],
    ['pin:light:-1', null],
    ['donut:light:1:2', null],
    ['donut:sepia:1:0:2:0:0:3', null],
    ['airport-15', null],
  ])('%s', (name, expected) => {
    expect(parseImageName(name)).toEqual(expected);
  });
});

it('the address of the worker names the installed version of maplibre-gl', () => {
  const { version } = JSON.parse(readFileSync('node_modules/maplibre-gl/package.json', 'utf8'));
  expect(readFileSync('lib/islands/map/open-map.ts', 'utf8')).toContain(`maplibre-gl-worker.mjs?v=${version}'`);
});
