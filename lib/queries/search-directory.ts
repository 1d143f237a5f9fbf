import { LRUCache } from 'lru-cache';
import { distanceKm } from '@/lib/domain/geography/distance';
import type { SearchFilters, SearchHit, SearchResult, Sort } from '@/lib/domain/search';
import { canonicalTokens } from '@/lib/domain/search-text';
import type { Directory } from '@/lib/queries/directory-columns';
import { applyFilters } from '@/lib/queries/facets';
import { findPlace } from '@/lib/queries/place-index';
import { matchText, type TextMatch } from '@/lib/queries/text-index';

/** What a list of results takes from a search; its facets cost as much again. */
export type SearchList = Omit<SearchResult, 'facets'>;

type Selection = ReturnType<typeof selectEstablishments>;

/** The search on one directory. Linear in the number of establishments; nothing is read from the database. */
export function searchDirectory(directory: Directory, filters: SearchFilters): SearchResult {
  const selection = selectEstablishments(directory, filters);
  return { ...searchList(directory, filters, selection), facets: selection.countFacets() };
}

/** One page of a selection. */
export function searchList(directory: Directory, filters: SearchFilters, selection: Selection): SearchList {
  const { positions, order, distances } = selection;
  const page = Math.max(1, Math.min(filters.page, Math.ceil(positions.length / filters.pageSize)));
  const start = (page - 1) * filters.pageSize;
  return {
    total: positions.length,
    page,
    pageSize: filters.pageSize,
    hits: [...order.subarray(start, start + filters.pageSize)].flatMap((position) => toHit(directory, position, distances)),
    procedureCount: countProcedures(directory, positions),
    sort: selection.sort,
    place: selection.place,
    otherPlaces: selection.otherPlaces,
    placeUnknown: selection.placeUnknown,
    isApproximate: selection.isApproximate,
    notLocated: positions.reduce((count, position) => count + (Number.isNaN(directory.latitude[position]) ? 1 : 0), 0),
  };
}

/** Establishments the filters leave, in alphabetical order (`positions`) and in the order asked for (`order`). */
export function selectEstablishments(directory: Directory, filters: SearchFilters) {
  const asked = readQuestion(directory, filters);
  const { found, text, distances } = asked;
  const { positions, countFacets } = applyFilters(directory, filters, candidatesOf(directory, filters, asked));
  const sort = orderUsed(filters, text !== null, distances !== null);
  return {
    positions,
    countFacets,
    sort,
    distances,
    order: inOrder(directory, positions, sort, text, distances),
    place: found?.place ?? null,
    otherPlaces: found?.others ?? [],
    placeUnknown: asked.placeUnknown,
    isApproximate: (text?.isApproximate ?? false) && positions.length > 0,
  };
}

/** How many establishments the filters leave. */
export function countEstablishments(directory: Directory, filters: SearchFilters): number {
  const candidates = candidatesOf(directory, filters, readQuestion(directory, filters));
  return applyFilters(directory, filters, candidates).positions.length;
}

/** What the words and the place of a search mean in this directory. */
function readQuestion(directory: Directory, filters: SearchFilters) {
  const found = filters.near === '' ? null : findPlace(directory.places, filters.near);
  const number = finessMatches(directory, filters.q);
  return {
    found,
    placeUnknown: filters.near !== '' && found === null,
    number,
    text: filters.q === '' || number ? null : matchQuery(directory, filters.q),
    distances: found ? distancesFrom(directory, found.place, filters.radiusKm) : null,
  };
}

/** Establishments that answer to the words and the place, before any other filter. */
function candidatesOf(directory: Directory, filters: SearchFilters, asked: ReturnType<typeof readQuestion>): Int32Array {
  const { number, text, distances } = asked;
  const candidates = new Int32Array(directory.entries.length);
  let count = 0;
  for (let position = 0; position < candidates.length && !asked.placeUnknown; position += 1) {
    // A FINESS number always finds its site, attached structure or gone.
    const isMeant = number ? number.has(position) : isListed(directory, filters, position);
    if (!isMeant || text?.match.scores[position] === 0 || (distances && Number.isNaN(distances[position]))) continue;
    candidates[count] = position;
    count += 1;
  }
  return candidates.subarray(0, count);
}

/** Attached structures, and sites that the registers no longer list, are listed only when asked for. */
function isListed({ isAnnex, isGone }: Directory, filters: SearchFilters, position: number): boolean {
  return (filters.annexes || isAnnex[position] === 0) && (filters.closed || isGone[position] === 0);
}

interface QueryMatch {
  match: TextMatch;
  words: string;
  isApproximate: boolean;
}

/** Ticking a filter, turning a page and the map beside the list all ask for the same words again. */
const remembered = new WeakMap<Directory, LRUCache<string, QueryMatch>>();

/** Words as typed or begun; close spellings only when nothing has them all. */
function matchQuery(directory: Directory, q: string): QueryMatch | null {
  const tokens = canonicalTokens(q).slice(0, 12);
  if (tokens.length === 0) return null;
  const matches = remembered.get(directory) ?? new LRUCache({ max: 100 });
  remembered.set(directory, matches);
  const words = tokens.join(' ');
  const known = matches.get(words);
  if (known) return known;
  const strict = matchText(directory.text, tokens, false);
  const isApproximate = strict.count === 0;
  const found = { match: isApproximate ? matchText(directory.text, tokens, true) : strict, words, isApproximate };
  matches.set(words, found);
  return found;
}

/** The FINESS number a text is, spaces and a lost leading zero aside; null when it is none. */
export function finessTyped(q: string): string | null {
  const compact = q.replace(/[\s.]/g, '').toUpperCase();
  return /^[0-9][0-9AB]?[0-9]{6,7}$/.test(compact) ? compact.padStart(9, '0') : null;
}

/** Sites of a FINESS number, of a site or of a legal entity; null when the text is not one that is known. */
function finessMatches(directory: Directory, q: string): ReadonlySet<number> | null {
  const finess = finessTyped(q);
  if (finess === null) return null;
  const site = directory.byFiness.get(finess);
  const sites = site === undefined ? directory.byLegalEntity.get(finess) : [site];
  return sites ? new Set(sites) : null;
}

/** Kilometres, NaN beyond the radius and for sites that are not located. */
function distancesFrom(directory: Directory, place: { latitude: number; longitude: number }, radiusKm: number): Float64Array {
  // One degree of latitude is 111 km: spares most of the trigonometry.
  const band = radiusKm / 110;
  return Float64Array.from(directory.latitude, (latitude, position) => {
    if (!(Math.abs(latitude - place.latitude) <= band)) return Number.NaN;
    const distance = distanceKm(place, { latitude, longitude: directory.longitude[position] ?? Number.NaN });
    return distance <= radiusKm ? distance : Number.NaN;
  });
}

function orderUsed(filters: SearchFilters, hasText: boolean, hasPlace: boolean): Sort {
  const possible = filters.sort === 'distance' ? hasPlace : filters.sort === 'relevance' ? hasText : filters.sort !== null;
  if (possible && filters.sort) return filters.sort;
  return hasPlace ? 'distance' : hasText ? 'relevance' : 'name';
}

/** Positions are already in the order of names; ties of the other orders keep it. */
function inOrder(
  directory: Directory,
  positions: Int32Array,
  sort: Sort,
  text: QueryMatch | null,
  distances: Float64Array | null,
): Int32Array {
  if (sort === 'name') return positions;
  const rank = (position: number) =>
    sort === 'distance' ? Math.round((distances?.[position] ?? 0) * 1000) : MAX_RELEVANCE - relevance(directory, position, text);
  const keys = Float64Array.from(positions, (position) => rank(position) * directory.entries.length + position).sort();
  return Int32Array.from(keys, (key) => key % directory.entries.length);
}

const MAX_RELEVANCE = 1_000_000;

/** The exact name, then names that begin so, then names that hold all words, then the rest; busier sites first among equals. */
function relevance(directory: Directory, position: number, text: QueryMatch | null): number {
  if (!text) return 0;
  const name = text.match.inName[position] ? (directory.nameKeys[position] ?? '') : '';
  const tier = name === text.words ? 300_000 : name.startsWith(text.words) ? 200_000 : name !== '' ? 100_000 : 0;
  const breadth = bitCount(directory.sectors[position] ?? 0) + (directory.isAnnex[position] ? 0 : 8);
  return Math.min(MAX_RELEVANCE, tier + (text.match.scores[position] ?? 0) * 16 + breadth);
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

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

function toHit(directory: Directory, position: number, distances: Float64Array | null): SearchHit[] {
  const entry = directory.entries[position];
  if (!entry) return [];
  const { identity, certification, v2014 } = entry;
  return [{ ...identity, certification, v2014, distanceKm: distances?.[position] ?? null }];
}
