import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import departments from '@etalab/decoupage-administratif/data/departements.json';
import regions from '@etalab/decoupage-administratif/data/regions.json';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { COMPOSITE, FRAME_CODES } from '@/lib/map/composite';
import { DEPARTMENT_ANCHORS } from '@/lib/map/department-anchors';
import { FONT_FACES } from '@/lib/map/fonts';
import { collection, isTopology, property } from '@/lib/map/topology';

const folder = 'public/basemap';
const officialDepartments = departments.filter((one) => one.zone !== 'com');
const officialRegions = regions.filter((one) => one.zone !== 'com');
const KIB = 1024;

function topology(name: string) {
  const value: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  if (!isTopology(value)) throw new Error(`${name} is not TopoJSON`);
  return value;
}

describe.each(['france.json', 'france.lowres.json'])('%s', (name) => {
  const france = topology(name);
  const areas = collection(france, 'departments');

  it('has the 101 départements and 18 regions of the official code, each in its region', () => {
    expect(areas.geometries.map((area) => `${property(area, 'code')} ${property(area, 'region')}`).sort()).toEqual(
      officialDepartments.map((one) => `${one.code} ${one.region}`).sort(),
    );
    expect(areas.geometries).toHaveLength(101);
    const codes = collection(france, 'regions').geometries.map((area) => property(area, 'code'));
    expect(codes.sort()).toEqual(officialRegions.map((one) => one.code).sort());
    expect(codes).toHaveLength(18);
  });

  it.each([
    ['69', 4.85, 45.75],
    ['75', 2.34, 48.86],
    ['2A', 8.9, 41.8],
    ['971', -61.6, 16.2],
    ['973', -53, 4],
    ['974', 55.5, -21.1],
    ['976', 45.15, -12.8],
  ])('puts %s where it is', (code, longitude, latitude) => {
    const area = areas.geometries.find((one) => property(one, 'code') === code);
    expect(area && geoContains(feature(france, area), [longitude, latitude])).toBe(true);
  });
});

it('names départements as the official code does', () => {
  const names = collection(topology('france.json'), 'departments').geometries.map((area) => property(area, 'name'));
  expect(names.sort()).toEqual(officialDepartments.map((one) => one.nom).sort());
});

it('the towns have one value per column and the prefectures among them', () => {
  const { n, x, y, r, f } = JSON.parse(readFileSync(path.join(folder, 'cities.json'), 'utf8'));
  expect([x.length, y.length, r.length]).toEqual([n.length, n.length, n.length]);
  expect(f).toBeLessThan(n.length);
  expect(n).toEqual(expect.arrayContaining(['Paris', 'Mamoudzou', 'Cayenne', 'Privas', 'Saint-Denis', 'Ajaccio']));
  expect(n[0]).toBe('Paris');
});

it('the drawing has its seven frames and an anchor per département', () => {
  const svg = readFileSync(path.join(folder, 'france.svg'), 'utf8');
  for (const frame of FRAME_CODES) expect(svg).toContain(`id="land-${frame}"`);
  expect(svg).not.toContain('NaN');
  expect(Object.keys(DEPARTMENT_ANCHORS).sort()).toEqual(officialDepartments.map((one) => one.code).sort());
  for (const [x, y] of Object.values(DEPARTMENT_ANCHORS)) {
    expect(x > 0 && x < COMPOSITE.width && y > 0 && y < COMPOSITE.height).toBe(true);
  }
});

it('keeps within its budget, compressed, and says where it comes from', () => {
  const size = (name: string) => gzipSync(readFileSync(path.join(folder, name))).length;
  const live = ['france.json', 'land.json', 'water.json', 'cities.json'].reduce((sum, name) => sum + size(name), 0);
  expect(live).toBeLessThan(170 * KIB);
  expect(size('france.svg')).toBeLessThan(20 * KIB);
  const notice = readFileSync(path.join(folder, 'NOTICE'), 'utf8');
  for (const name of readdirSync(folder).filter((one) => one !== 'NOTICE')) expect(notice).toContain(name);
});

it('every font of the map is there', () => {
  for (const file of Object.values(FONT_FACES))
    expect(readFileSync(path.join('public', file)).subarray(0, 4).toString()).toBe('wOF2');
});
