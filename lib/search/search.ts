import { closeSpellings } from './close-spellings';
import type { Directory } from './directory-columns';
import type { Facets } from './facets';
import { listRelaxations, type Relaxation } from './relaxations';
import { type SearchList, searchList, selectEstablishments } from './search-directory';
import type { SearchFilters } from './search-filters';

/** What a search finds. What costs as much again is counted for who asks. */
export interface Found {
  /** The page of results asked for, and how the words and the place were understood. */
  list: SearchList;
  /** All establishments found, in alphabetical order. */
  positions: Int32Array;
  countFacets(): Facets;
  listWaysOut(): WaysOut;
}

/** Ways out of an empty result. */
export interface WaysOut {
  relaxations: readonly Relaxation[];
  /** The text with its first unknown word spelled otherwise. */
  spellings: readonly string[];
}

/** The search: linear in the number of establishments; nothing is read from the database. */
export function search(directory: Directory, filters: SearchFilters): Found {
  const selection = selectEstablishments(directory, filters);
  const list = searchList(directory, filters, selection);
  return {
    list,
    positions: selection.positions,
    countFacets: selection.countFacets,
    listWaysOut: () =>
      list.total > 0
        ? { relaxations: [], spellings: [] }
        : { relaxations: listRelaxations(directory, filters), spellings: closeSpellings(directory, filters.q) },
  };
}
