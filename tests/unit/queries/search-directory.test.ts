import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { OWNERSHIPS, SECTORS } from '@/lib/domain/establishment';
import type { SearchFilters } from '@/lib/domain/search';
import { searchDirectory } from '@/lib/queries/search-directory';
import { COMMUNES, directoryEntry, directoryOfEntries, NO_FILTERS } from './directory-fixture';

const chuGrenoble = {
  finess: '380780080',
  name: 'CHU de Grenoble',
  legalEntity: { finess: '380780098', name: 'CHU GRENOBLE ALPES' },
};
const grenoble = {
  city: 'Grenoble',
  postcode: '38000',
  departmentCode: '38',
  departmentName: 'Isère',
  latitude: 45.19,
  longitude: 5.74,
};
const directory = directoryOfEntries(
  [
    directoryEntry({
      ...chuGrenoble,
      ...grenoble,
      sectors: ['MCO', 'SMR'],
      ownership: 'public',
      state: 'certified',
      procedure: '1',
    }),
    directoryEntry({
      ...chuGrenoble,
      ...grenoble,
      finess: '380000001',
      name: 'Hôpital Couple-Enfant',
      activities: ['MATERNITE'],
      procedure: '1',
      state: 'certified',
    }),
    directoryEntry({ ...grenoble, finess: '380000002', name: 'Clinique des Cèdres', ownership: 'private-forprofit', v2014: 'B' }),
    directoryEntry({ ...grenoble, finess: '380000003', name: 'CMP de Grenoble', kind: 'annex' }),
    directoryEntry({
      finess: '420000001',
      name: 'Polyclinique du Parc',
      city: 'Saint-Étienne',
      postcode: '42000',
      departmentCode: '42',
    }),
    directoryEntry({
      finess: '690000001',
      name: 'Hôpital Édouard-Herriot',
      city: 'Lyon',
      postcode: '69003',
      departmentCode: '69',
    }),
    directoryEntry({
      finess: '2A0000014',
      name: 'Centre hospitalier d’Ajaccio',
      city: 'Ajaccio',
      postcode: '20000',
      departmentCode: '2A',
    }),
  ],
  COMMUNES,
);
const search = (filters: Partial<SearchFilters>) => searchDirectory(directory, { ...NO_FILTERS, ...filters });
const found = (q: string) => search({ q }).hits.map((hit) => hit.finess);

describe('text', () => {
  it.each([
    ['chu grenoble', ['380780080', '380000001']],
    ['centre hospitalier universitaire de Grenoble', ['380780080', '380000001']],
    ['CHU', ['380780080', '380000001']],
    ['hop herriot', ['690000001']],
    ['clinique parc st etienne', ['420000001']],
    ['42', ['420000001']],
    ['6900', ['690000001']],
    ['isère cedres', ['380000002']],
    ['2a', ['2A0000014']],
    ['380 780 080', ['380780080']],
    ['380000003', ['380000003']],
    ['380780098', ['380780080', '380000001']],
    ['2a0000014', ['2A0000014']],
    ['maternité grenoble', ['380000001']],
    ['clinique herriot', []],
  ])('"%s" finds %j', (q, expected) => {
    expect(found(q)).toEqual(expected);
  });

  it('uses close spellings only when nothing has the words, and says so', () => {
    expect(search({ q: 'grenobel cedres' })).toMatchObject({ total: 1, isApproximate: true });
    expect(search({ q: 'cedres' })).toMatchObject({ total: 1, isApproximate: false });
    expect(search({ q: 'zzzzzz' })).toMatchObject({ total: 0, isApproximate: false });
  });

  it('puts the exact name first, then its beginning, then the rest', () => {
    const names = ['Clinique Pasteur Nord', 'Grande clinique Pasteur', 'Clinique Pasteur', 'Pasteurella clinique'];
    const shuffled = directoryOfEntries(names.map((name, i) => directoryEntry({ name, finess: `01000000${i}` })));
    const hits = searchDirectory(shuffled, { ...NO_FILTERS, q: 'clinique pasteur' }).hits.map((hit) => hit.name);
    expect(hits).toEqual(['Clinique Pasteur', 'Clinique Pasteur Nord', 'Grande clinique Pasteur', 'Pasteurella clinique']);
  });
});

describe('place', () => {
  it('sorts by distance within the radius', () => {
    const result = search({ near: 'Grenoble', radiusKm: 10 });
    expect(result).toMatchObject({ total: 3, sort: 'distance', placeUnknown: false });
    expect(result.hits[0]?.distanceKm).toBeCloseTo(1.92, 1);
  });

  it('finds nothing near an unknown place, and says so', () => {
    expect(search({ near: 'Atlantis' })).toMatchObject({ total: 0, placeUnknown: true, place: null });
  });
});

describe('counts', () => {
  it('leaves annexes out unless asked for', () => {
    expect(search({}).total).toBe(6);
    expect(search({ annexes: true }).total).toBe(7);
  });

  it('counts procedures, not sites, and those the map cannot show', () => {
    expect(search({ q: 'grenoble' })).toMatchObject({ total: 3, procedureCount: 1, notLocated: 0 });
    expect(search({}).notLocated).toBe(3);
  });

  it('shows the last page when a later one is asked for', () => {
    expect(search({ page: 9, pageSize: 4 })).toMatchObject({ page: 2, total: 6 });
    expect(search({ page: 9, pageSize: 4 }).hits).toHaveLength(2);
  });
});

const anyEntry = fc
  .record({
    departmentCode: fc.constantFrom('38', '42', null),
    regionCode: fc.constantFrom('84', '11', null),
    sectors: fc.subarray([...SECTORS]),
    ownership: fc.option(fc.constantFrom(...OWNERSHIPS)),
    state: fc.constantFrom(...CURRENT_STATES),
    v2014: fc.constantFrom(...V2014_LEVELS),
    kind: fc.constantFrom('hospital' as const, 'annex' as const),
  })
  .map(directoryEntry);
const anyFilters = fc.record({
  regions: fc.subarray(['84', '11']),
  departments: fc.subarray(['38', '42']),
  sectors: fc.subarray([...SECTORS], { maxLength: 3 }),
  ownerships: fc.subarray([...OWNERSHIPS]),
  decisions: fc.subarray([...CURRENT_STATES], { minLength: 3 }),
  v2014: fc.subarray([...V2014_LEVELS]),
  annexes: fc.boolean(),
});

it('each facet counts what choosing that value alone would leave', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 40 }), anyFilters, (entries, chosen) => {
      const any = directoryOfEntries(entries);
      const filters = { ...NO_FILTERS, ...chosen };
      const { facets } = searchDirectory(any, filters);
      const alone = (change: Partial<SearchFilters>) => searchDirectory(any, { ...filters, ...change }).total;
      for (const { value, count } of facets.regions) expect(count).toBe(alone({ regions: [value] }));
      for (const { value, count } of facets.departments) expect(count).toBe(alone({ departments: [value] }));
      for (const value of SECTORS) expect(countOf(facets.sectors, value)).toBe(alone({ sectors: [value] }));
      for (const value of OWNERSHIPS) expect(countOf(facets.ownerships, value)).toBe(alone({ ownerships: [value] }));
      for (const value of CURRENT_STATES) expect(countOf(facets.decisions, value)).toBe(alone({ decisions: [value] }));
      for (const value of V2014_LEVELS) expect(countOf(facets.v2014, value)).toBe(alone({ v2014: [value] }));
    }),
    { numRuns: 60 },
  );
});

function countOf(facets: readonly { value: string; count: number }[], value: string): number | undefined {
  return facets.find((facet) => facet.value === value)?.count;
}
