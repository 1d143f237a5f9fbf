import { expect, it } from 'vitest';
import { NO_FILTERS, type SearchFilters } from '@/lib/search/search-filters';
import { directoryEntry, directoryOfEntries, GAZETTEER, searchDirectory } from './directory-fixture';
import { GRENOBLE_AND_OTHERS } from './grenoble-fixture';

const search = (filters: Partial<SearchFilters>) => searchDirectory(GRENOBLE_AND_OTHERS, { ...NO_FILTERS, ...filters });

it('sorts by distance within the radius', () => {
  const result = search({ near: 'Grenoble', radiusKm: 10 });
  expect(result).toMatchObject({ total: 3, sort: 'distance', placeUnknown: false, reach: { usedKm: 10, withinAsked: 3 } });
  expect(result.hits[0]?.distanceKm).toBeCloseTo(1.92, 1);
});

it('never ends at zero: the radius grows to the nearest, other filters kept', () => {
  const far = search({ near: 'Saint-Étienne', radiusKm: 5 });
  expect(far).toMatchObject({ total: 3, reach: { usedKm: 200, withinAsked: 0 } });
  expect(far.reach?.nearestKm).toBeCloseTo(108.9, 1);
  expect(search({ near: 'Ajaccio', ownerships: ['public'] })).toMatchObject({ total: 1, reach: { usedKm: 500, withinAsked: 0 } });
  // Only where none of those left is located
  const filtered = search({ near: 'Grenoble', radiusKm: 5, departments: ['2A'] });
  expect(filtered).toMatchObject({ total: 0, reach: { usedKm: 5, withinAsked: 0, nearestKm: null } });
});

it('limits a search to an area, and measures nothing', () => {
  expect(search({ near: 'Isère' })).toMatchObject({ total: 3, area: { departments: ['38'] }, place: null, reach: null });
  expect(search({ near: 'Isère', departments: ['42'] })).toMatchObject({ total: 0 });
});

it('chooses within the area: each value counts what it would leave there, and what was chosen stays to be taken back', () => {
  expect(search({ near: 'Isère', departments: ['42'] }).facets.departments).toEqual([
    { value: '38', count: 3 },
    { value: '42', count: 0 },
  ]);
  expect(search({ near: 'Isère' }).facets.departments).toEqual([{ value: '38', count: 3 }]);
});

it('puts what is known to the commune only after the exact positions of its ring', async () => {
  const at = (finess: string, km: number, locationPrecision: 'address' | 'commune') =>
    directoryEntry({ finess, name: finess, latitude: 45.18 + km / 111.195, longitude: 5.72, locationPrecision });
  const rings = await directoryOfEntries(
    [
      at('380000011', 0, 'commune'),
      at('380000012', 8, 'address'),
      at('380000013', 19, 'address'),
      at('380000014', 25, 'address'),
      at('380000015', 3, 'commune'),
    ],
    GAZETTEER,
  );
  const { hits } = searchDirectory(rings, { ...NO_FILTERS, near: 'Grenoble', radiusKm: 30 });
  expect(hits.map(({ finess }) => finess.slice(-2))).toEqual(['12', '13', '11', '15', '14']);
});

it('finds nothing near an unknown place, and says so', () => {
  expect(search({ near: 'Atlantis' })).toMatchObject({ total: 0, placeUnknown: true, place: null });
});
