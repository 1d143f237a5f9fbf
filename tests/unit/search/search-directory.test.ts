import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { closeSpellings } from '@/lib/search/close-spellings';
import { NO_FILTERS, type SearchFilters } from '@/lib/search/search-filters';
import { directoryEntry, directoryOfEntries, searchDirectory } from './directory-fixture';
import { GRENOBLE_AND_OTHERS } from './grenoble-fixture';

const search = (filters: Partial<SearchFilters>) => searchDirectory(GRENOBLE_AND_OTHERS, { ...NO_FILTERS, ...filters });
const found = (q: string) => search({ q }).hits.map((hit) => hit.finess);

describe('text', () => {
  it.each([
    // A town and a kind: all that is there, the kind first
    ['chu grenoble', ['380780080', '380000001', '380000002']],
    ['centre hospitalier universitaire de Grenoble', ['380780080', '380000001', '380000002']],
    ['clinique grenoble', ['380000002', '380000001', '380780080']],
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
    // A wrong kind is forgiven, a wrong name is not
    ['clinique herriot', ['690000001']],
    ['clinique herriot grenoble', []],
    ['10000024.0', []],
    ['38 0780080.0', ['380780080']],
  ])('"%s" finds %j', (q, expected) => {
    expect(found(q)).toEqual(expected);
  });

  it('uses close spellings only when nothing has the words, and says so', () => {
    expect(search({ q: 'grenobel cedres' })).toMatchObject({ total: 1, isApproximate: true });
    expect(search({ q: 'cedres' })).toMatchObject({ total: 1, isApproximate: false });
    expect(search({ q: 'zzzzzz' })).toMatchObject({ total: 0, isApproximate: false });
  });

  it('never corrects a word of care or of the language', async () => {
    const names = await directoryOfEntries(
      ['Clinique Manche', 'Centre Attach', 'Clinique Seine'].map((name, i) => directoryEntry({ name, finess: `01000000${i}` })),
    );
    for (const q of ['hanche', 'attack', 'sein', 'cancer du sein']) {
      expect(searchDirectory(names, { ...NO_FILTERS, q }), q).toMatchObject({ total: 0 });
      expect(closeSpellings(names, q), q).toEqual([]);
    }
    expect(searchDirectory(names, { ...NO_FILTERS, q: 'mancha' })).toMatchObject({ total: 1, isApproximate: true });
    expect(closeSpellings(names, 'manchas')).toEqual(['manche']);
  });

  it.each(['\uFFFD', '🙂', '!?', 'больница'])('finds nothing for "%s", and says so', (q) => {
    expect(search({ q })).toMatchObject({ total: 0, isUnreadable: true });
    expect(search({ q, near: 'Grenoble' })).toMatchObject({ total: 0, isUnreadable: true });
  });

  it('puts the exact name first, then its beginning, then the rest', async () => {
    const names = ['Clinique Pasteur Nord', 'Grande clinique Pasteur', 'Clinique Pasteur', 'Pasteurella clinique'];
    const shuffled = await directoryOfEntries(names.map((name, i) => directoryEntry({ name, finess: `01000000${i}` })));
    const hits = searchDirectory(shuffled, { ...NO_FILTERS, q: 'clinique pasteur' }).hits.map((hit) => hit.name);
    expect(hits).toEqual(['Clinique Pasteur', 'Clinique Pasteur Nord', 'Grande clinique Pasteur', 'Pasteurella clinique']);
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

it('each facet counts what choosing that value alone would leave', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 40 }), anyFilters, async (entries, chosen) => {
      const any = await directoryOfEntries(entries);
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
