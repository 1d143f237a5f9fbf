import type { Area } from '@/lib/places/areas';
import { findPlace, type PlaceAnswer } from '@/lib/places/find-place';
import type { Directory } from './directory-columns';
import { applyFilters } from './facets';
import { finessMatches, type NumberMatch } from './finess-matches';
import { leastKeys } from './least-keys';
import { matchQuestion, type QuestionMatch } from './match-question';
import { distanceRank, type Nearness, nearness, type Reach } from './nearness';
import { placeInWords } from './place-in-words';
import { MAX_RELEVANCE, relevanceOf } from './relevance';
import type { SearchFilters, Sort } from './search-filters';
import type { SearchHit, SearchResult } from './search-result';

/** What a list of results takes from a search; its facets cost as much again. */
export type SearchList = Omit<SearchResult, 'facets'>;

export type Selection = ReturnType<typeof selectEstablishments>;

/** One page of a selection. */
export function searchList(directory: Directory, filters: SearchFilters, selection: Selection): SearchList {
  const { positions } = selection;
  const page = Math.max(1, Math.min(filters.page, Math.ceil(positions.length / filters.pageSize)));
  const start = (page - 1) * filters.pageSize;
  return {
    ...selection.understood,
    total: positions.length,
    page,
    pageSize: filters.pageSize,
    hits: listHits(directory, selection, start, start + filters.pageSize),
    procedureCount: countProcedures(directory, positions),
    sort: selection.sort,
    notLocated: positions.reduce((count, position) => count + (Number.isNaN(directory.latitude[position]) ? 1 : 0), 0),
  };
}

/** Establishments of a selection in the order asked for, from one place in it to another. */
export function listHits(directory: Directory, { positions, rank, near }: Selection, start: number, end: number): SearchHit[] {
  const inOrder = rank ? leastInOrder(positions, rank, end) : positions;
  return Array.from(inOrder.subarray(start, end)).flatMap((position) => toHit(directory, position, near));
}

/** How a text is being asked: while it is typed, its last word may be any beginning. */
interface Asking {
  isTyping: boolean;
}

/** Establishments the filters leave, in alphabetical order, and what puts them in the order asked for (`rank`; null: that one). */
export function selectEstablishments(directory: Directory, filters: SearchFilters, { isTyping }: Asking = { isTyping: false }) {
  const asked = readFilters(directory, filters, isTyping);
  const first = answer(directory, filters, asked);
  // "hôpital Gruissan", where there is none: what is near, before any close spelling.
  const isMissed = first.positions.length === 0 || asked.text?.isApproximate;
  const around = isMissed && asked.found === null && asked.text ? placeInWords(directory, filters.q) : null;
  const { found, text, positions, countFacets, near } = around
    ? answer(directory, filters, { ...asked, found: around.found, text: careIn(directory, around.care) })
    : first;
  const sort = orderUsed(filters, text !== null, near !== null);
  return {
    positions,
    countFacets,
    sort,
    near,
    rank: rankBy(directory, sort, text, near),
    understood: {
      place: found?.place ?? null,
      area: found?.area ?? null,
      reading: found?.reading ?? null,
      otherPlaces: found?.others ?? [],
      otherArea: found?.otherArea ?? null,
      placeUnknown: asked.placeUnknown,
      reach: near && reachOf(near, positions, filters.radiusKm),
      isUnreadable: asked.isUnreadable,
      isApproximate: (text?.isApproximate ?? false) && positions.length > 0,
    },
  };
}

function careIn(directory: Directory, care: string): QuestionMatch | null {
  return care === '' ? null : matchQuestion(directory, care, false);
}

interface Asked {
  found: PlaceAnswer | null;
  placeUnknown: boolean;
  /** What the FINESS number typed names. */
  number: NumberMatch | null;
  text: QuestionMatch | null;
  isUnreadable: boolean;
}

/** What the words and the place of a search mean in this directory. */
function readFilters(directory: Directory, { q, near }: SearchFilters, isTyping: boolean): Asked {
  const found = near === '' ? null : findPlace(directory.places, near);
  const number = finessMatches(directory, q);
  const match = q === '' || number ? null : matchQuestion(directory, q, isTyping);
  const isUnreadable = match !== null && match.question.words.length === 0;
  return { found, placeUnknown: near !== '' && found === null, number, text: isUnreadable ? null : match, isUnreadable };
}

function answer(directory: Directory, filters: SearchFilters, asked: Asked) {
  const { found, text } = asked;
  const meant = within(directory, found?.area ?? null, candidatesOf(directory, filters, asked));
  const anywhere = applyFilters(directory, filters, meant);
  if (!found?.place) return { found, text, near: null, ...anywhere };
  // The radius grows until one that passes every filter is near enough.
  const near = nearness(directory, found.place, filters.radiusKm, { sites: meant, wanted: anywhere.positions });
  const around = meant.filter((position) => !Number.isNaN(near.distances[position]));
  return { found, text, near, ...applyFilters(directory, filters, around) };
}

/** Those of an area, as of a place: the filters of the form choose among them. */
function within(directory: Directory, area: Area | null, positions: Int32Array): Int32Array {
  if (!area) return positions;
  const { region, department, regionCodes, departmentCodes } = directory;
  const numbers = (codes: readonly string[], known: readonly string[]) => new Set(codes.map((code) => known.indexOf(code)));
  const [regions, departments] = [numbers(area.regions, regionCodes), numbers(area.departments, departmentCodes)];
  const isIn = (number = -1, wanted: ReadonlySet<number>) => number >= 0 && wanted.has(number);
  return positions.filter((position) => isIn(region[position], regions) || isIn(department[position], departments));
}

/** Establishments that answer to the words, before any other filter. */
function candidatesOf(directory: Directory, filters: SearchFilters, { number, text, ...asked }: Asked): Int32Array {
  if (asked.placeUnknown || asked.isUnreadable) return new Int32Array(0);
  // The number of a site always finds it, attached structure or gone; that of a legal entity finds its open hospitals.
  if (number?.isSite) return number.positions;
  const meant = number?.positions ?? text?.positions ?? directory.everyone;
  const listed = new Int32Array(meant.length);
  let count = 0;
  for (let i = 0; i < meant.length; i += 1) {
    const position = meant[i] ?? 0;
    if (!isListed(directory, filters, position)) continue;
    listed[count] = position;
    count += 1;
  }
  return listed.subarray(0, count);
}

function reachOf({ usedKm, distances }: Nearness, positions: Int32Array, askedKm: number): Reach {
  const nearest = positions.reduce((least, position) => Math.min(least, distances[position] ?? least), Number.POSITIVE_INFINITY);
  const withinAsked = usedKm > askedKm ? 0 : positions.length;
  return { usedKm, withinAsked, nearestKm: Number.isFinite(nearest) ? nearest : null };
}

/** Attached structures, and sites that the registers no longer list, are listed only when asked for. */
function isListed({ isAnnex, isGone }: Directory, filters: SearchFilters, position: number): boolean {
  return (filters.annexes || isAnnex[position] === 0) && (filters.closed || isGone[position] === 0);
}

function orderUsed(filters: SearchFilters, hasText: boolean, hasPlace: boolean): Sort {
  const possible = filters.sort === 'distance' ? hasPlace : filters.sort === 'relevance' ? hasText : filters.sort !== null;
  if (possible && filters.sort) return filters.sort;
  return hasPlace ? 'distance' : hasText ? 'relevance' : 'name';
}

/** Lesser first; null for the order of names, which is that of positions. */
function rankBy(directory: Directory, sort: Sort, text: QuestionMatch | null, near: Nearness | null) {
  if (sort === 'name') return null;
  if (sort === 'distance' && near) return distanceRank(directory, near.distances);
  const relevance = text ? relevanceOf(directory, text) : () => 0;
  return (position: number) => MAX_RELEVANCE - relevance(position);
}

/** Ties keep the order of names. */
function leastInOrder(positions: Int32Array, rank: (position: number) => number, wanted: number): Int32Array {
  const keys = leastKeys(positions, (position) => rank(position) * MAX_POSITIONS + position, wanted);
  return Int32Array.from(keys, (key) => key % MAX_POSITIONS);
}

/** With a rank below 1e9, a key stays a whole number. */
const MAX_POSITIONS = 1_000_000;

function countProcedures(directory: Directory, positions: Int32Array): number {
  const seen = new Uint8Array(directory.procedureCount);
  let count = 0;
  for (const position of positions) {
    const procedure = directory.procedure[position] ?? -1;
    if (procedure >= 0 && seen[procedure] === 0) {
      seen[procedure] = 1;
      count += 1;
    }
  }
  return count;
}

function toHit(directory: Directory, position: number, near: Nearness | null): SearchHit[] {
  const entry = directory.entries[position];
  if (!entry) return [];
  const { identity, certification, v2014 } = entry;
  return [{ ...identity, certification, v2014, distanceKm: near?.distances[position] ?? null }];
}
