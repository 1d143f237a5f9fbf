import { expect, it } from 'vitest';
import type { FacetValue } from '@/lib/search/facets';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';
import { askedAtRandom } from '@/tests/twins/asked';
import { expectSame } from '@/tests/twins/expect-same';
import { byDistance, type TwinSearch } from '@/tests/twins/plain-search';
import type { TwinRelease } from '@/tests/twins/releases';

const FIXED_SCALES = {
  sectors: ['MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD'],
  ownerships: ['public', 'private-nonprofit', 'private-forprofit'],
  decisions: ['with-distinction', 'certified', 'with-conditions', 'not-certified', 'pending', 'none'],
  v2014: ['A', 'B', 'C', 'D', 'E'],
};

export function searchTwins(release: TwinRelease, questions: number): void {
  it(`answers ${questions} questions as a loop over all sites does: who, how many, in which order, what each filter leaves`, async () => {
    const seen = { answered: 0, around: 0, empty: 0 };
    for await (const { question, filters, page, twin } of askedAtRandom(release, 1, questions)) {
      const { result } = page;
      expectSame(result.total, twin.found.length, question);
      expectSame([result.isApproximate, result.isUnreadable, result.placeUnknown], [false, false, false], question);
      expectCounts(result, twin, question);
      expectReach(result, filters, twin, question);
      expectFacets(result, filters, twin, question);
      expectHits(result, filters, twin, question);
      seen.around += result.place ? 1 : 0;
      seen[twin.found.length > 0 ? 'answered' : 'empty'] += 1;
    }
    expect(seen.answered).toBeGreaterThan(questions / 3);
    expect(seen.around).toBeGreaterThan(questions / 5);
    expect(seen.empty).toBeGreaterThan(questions / 40);
  }, 900_000);
}

function expectCounts(result: SearchResult, { found }: TwinSearch, question: string): void {
  const procedures = found.flatMap(({ certification: { framework, procedureCode } }) =>
    procedureCode === null ? [] : `${framework} ${procedureCode}`,
  );
  expectSame(result.procedureCount, new Set(procedures).size, question);
  expectSame(result.notLocated, found.filter(({ identity }) => identity.latitude === null).length, question);
}

function expectReach(
  result: SearchResult,
  filters: SearchFilters,
  { found, usedKm, nearest }: TwinSearch,
  question: string,
): void {
  if (filters.near !== '') expect(result.place ?? result.area, question).not.toBeNull();
  const withinAsked = usedKm > filters.radiusKm ? 0 : found.length;
  const nearestKm = found.length > 0 ? expect.closeTo(nearest, 6) : null;
  expect(result.reach, question).toEqual(result.place ? { usedKm, withinAsked, nearestKm } : null);
}

function expectFacets({ facets }: SearchResult, filters: SearchFilters, { facet }: TwinSearch, question: string) {
  const counts = (values: readonly FacetValue[]) => Object.fromEntries(values.map(({ value, count }) => [value, count]));
  const none = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value, 0]));
  for (const kind of ['sectors', 'ownerships', 'decisions', 'v2014'] as const) {
    expectSame(counts(facets[kind]), { ...none(FIXED_SCALES[kind]), ...facet(kind) }, `${kind} of ${question}`);
  }
  // Areas where somebody is, and those the reader chose.
  for (const kind of ['regions', 'departments'] as const) {
    expectSame(counts(facets[kind]), { ...none(filters[kind]), ...facet(kind) }, `${kind} of ${question}`);
  }
}

function expectHits(result: SearchResult, filters: SearchFilters, { found, kmOf }: TwinSearch, question: string): void {
  const pages = Math.max(1, Math.ceil(found.length / filters.pageSize));
  expectSame(result.page, Math.min(filters.page, pages), question);
  const start = (result.page - 1) * filters.pageSize;
  const end = start + filters.pageSize;
  const known = new Map(found.map((entry) => [entry.identity.finess, entry]));
  for (const { distanceKm, ...told } of result.hits) {
    const entry = known.get(told.finess);
    if (!entry) throw new Error(`${told.finess} is no answer to ${question}.`);
    expectSame(told, { ...entry.identity, certification: entry.certification, v2014: entry.v2014 }, question);
    expectSame(
      distanceKm === null ? null : Math.round(distanceKm * 1e6),
      result.place ? Math.round(kmOf(entry) * 1e6) : null,
      question,
    );
  }
  expectSame(new Set(result.hits.map(({ finess }) => finess)).size, found.slice(start, end).length, question);
  if (filters.sort === 'name' || (filters.sort === 'distance' && result.place)) expectSame(result.sort, filters.sort, question);
  // The order of relevance has tests of its own.
  if (result.sort === 'relevance') return;
  const order = result.sort === 'distance' ? found.toSorted(byDistance(kmOf)) : found;
  const twin = order.slice(start, end).map(({ identity }) => identity.finess);
  expectSame(
    result.hits.map(({ finess }) => finess),
    twin,
    question,
  );
}
