import { expect, it } from 'vitest';
import { TERRITORIES } from '@/lib/map/territories';
import { summariseMap } from '@/lib/queries/map-summary';
import { directoryEntry, directoryOfEntries } from '@/tests/unit/search/directory-fixture';

const directory = await directoryOfEntries([
  directoryEntry({ finess: '380000001', departmentCode: '38', state: 'certified', latitude: 45.1, longitude: 5.6 }),
  directoryEntry({ finess: '380000002', departmentCode: '38', state: 'pending', latitude: 45.3, longitude: 5.8 }),
  directoryEntry({ finess: '970400001', departmentCode: '974', state: 'certified', latitude: -21, longitude: 55.5 }),
  directoryEntry({ finess: '380000003', departmentCode: '38' }),
  directoryEntry({ finess: '970500039', departmentCode: '975', state: 'certified', latitude: 46.77, longitude: -56.17 }),
]);
const country = { place: null, radiusKm: 20, isLimited: false };

it('counts by département and decision, and by territory', () => {
  const { departments, territories } = summariseMap(directory, Int32Array.of(0, 1, 2, 3, 4), country);
  expect(departments).toEqual([
    { code: '38', name: 'Isère', counts: [0, 1, 0, 0, 1, 1] },
    { code: '974', name: 'La Réunion', counts: [0, 1, 0, 0, 0, 0] },
    { code: '975', name: '975', counts: [0, 1, 0, 0, 0, 0] },
  ]);
  expect(territories.filter(({ count }) => count > 0)).toEqual([
    { code: 'metropole', count: 3 },
    { code: '974', count: 1 },
    { code: '975', count: 1 },
  ]);
});

it('frames the country, what was found, or the place', () => {
  const bounds = (positions: number[], framing: object) =>
    summariseMap(directory, Int32Array.from(positions), { ...country, ...framing }).bounds;
  expect(bounds([0, 1, 2, 3], {})).toEqual(TERRITORIES.metropole.bounds);
  expect(bounds([0, 1, 2], { isLimited: true })).toEqual([5.55, 45.05, 5.85, 45.35]);
  expect(bounds([2], { isLimited: true })).toEqual(TERRITORIES.metropole.bounds);
  expect(bounds([0, 3], { isLimited: true })).toEqual(TERRITORIES.metropole.bounds);
  const place = { communeCode: '38185', name: 'Grenoble', departmentCode: '38', postcode: '38000', latitude: 60, longitude: 5 };
  const [west, south, east, north] = bounds([], { place, radiusKm: 111 });
  expect([south, north]).toEqual([59, 61]);
  expect(east - 5).toBeCloseTo(5 - west, 5);
  expect(east - 5).toBeCloseTo(2, 3);
});
