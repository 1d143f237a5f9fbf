import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { DEFAULT_RADIUS_KM, PAGE_SIZE, type SearchFilters, SORTS } from '@/lib/search/search-filters';
import { parseSearchParams, parseView, searchQuery } from '@/lib/url/search-params';

const DEFAULTS: SearchFilters = {
  q: '',
  regions: [],
  departments: [],
  sectors: [],
  ownerships: [],
  decisions: [],
  v2014: [],
  near: '',
  radiusKm: DEFAULT_RADIUS_KM,
  annexes: false,
  closed: false,
  sort: null,
  page: 1,
  pageSize: PAGE_SIZE,
};

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 5 }).map((parts) =>
  parts
    .join(' ')
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim(),
);

const filters: fc.Arbitrary<SearchFilters> = fc
  .record({
    q: words,
    regions: fc.subarray(['11', '53', '84', '94', '01']).map((values) => [...values].sort()),
    departments: fc.subarray(['2A', '2B', '01', '75', '974']).map((values) => [...values].sort()),
    sectors: fc.subarray([...SECTORS]),
    ownerships: fc.subarray([...OWNERSHIPS]),
    decisions: fc.subarray([...CURRENT_STATES]),
    v2014: fc.subarray([...V2014_LEVELS]),
    near: words,
    radiusKm: fc.integer({ min: 1, max: 100 }),
    annexes: fc.boolean(),
    closed: fc.boolean(),
    sort: fc.option(fc.constantFrom(...SORTS)),
    page: fc.integer({ min: 1, max: 500 }),
    pageSize: fc.integer({ min: 1, max: 100 }),
  })
  .map((value) => (value.near === '' ? { ...value, radiusKm: DEFAULT_RADIUS_KM } : value))
  .filter((value) => value.q.length <= 100 && value.near.length <= 80);

describe('search parameters', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(filters, (value) => {
        expect(parseSearchParams(new URLSearchParams(searchQuery(value).toString()))).toEqual({ filters: value, problems: [] });
      }),
    );
  });

  it('never throws and always gives filters it can write', () => {
    const names = fc.constantFrom(
      'q',
      'region',
      'department',
      'sector',
      'decision',
      'near',
      'radius',
      'page',
      'pageSize',
      'sort',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const { filters: read } = parseSearchParams(new URLSearchParams(pairs));
        expect(parseSearchParams(searchQuery(read))).toEqual({ filters: read, problems: [] });
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(searchQuery(DEFAULTS).toString()).toBe('');
  });

  it('takes empty values of a plain form for absent ones', () => {
    expect(parseSearchParams(new URLSearchParams('q=&near=&radius=50&sort='))).toEqual({ filters: DEFAULTS, problems: [] });
  });

  it('drops a bad value, keeps the good ones and says so', () => {
    const { filters: read, problems } = parseSearchParams(new URLSearchParams('region=84&region=99&v2014=F&page=0&page=2&utm=x'));
    expect(read).toEqual({ ...DEFAULTS, regions: ['84'] });
    expect(problems).toEqual([
      { parameter: 'utm', value: 'x', reason: 'unknown' },
      { parameter: 'region', value: '99', reason: 'invalid' },
      { parameter: 'v2014', value: 'F', reason: 'invalid' },
      { parameter: 'page', value: '2', reason: 'repeated' },
      { parameter: 'page', value: '0', reason: 'invalid' },
    ]);
  });

  it('puts values in their order and takes blanks and control characters away', () => {
    const { filters: read } = parseSearchParams(new URLSearchParams('department=2a&department=01&q=++CHU%00++Brest+&annexes=1'));
    expect(read).toEqual({ ...DEFAULTS, departments: ['01', '2A'], q: 'CHU Brest', annexes: true });
  });

  it('takes what cannot be printed for something, and blanks for nothing', () => {
    const q = (value: string) => parseSearchParams(new URLSearchParams(`q=${value}`)).filters.q;
    expect([q('%00'), q('%E9'), q('%01%02'), q('%00chu')]).toEqual(['\uFFFD', '\uFFFD', '\uFFFD', 'chu']);
    expect([q(''), q('+'), q('%20%0A')]).toEqual(['', '', '']);
  });

  it('bounds every number and text', () => {
    const bad = new URLSearchParams({ q: 'a'.repeat(101), near: 'b'.repeat(81), radius: '101', page: '1e3', pageSize: '101' });
    expect(parseSearchParams(bad).problems.map((problem) => problem.parameter)).toEqual([
      'near',
      'radius',
      'q',
      'page',
      'pageSize',
    ]);
  });

  it('reads the view', () => {
    expect(['view=map', 'view=x', ''].map((query) => parseView(new URLSearchParams(query)))).toEqual(['map', null, null]);
  });
});
