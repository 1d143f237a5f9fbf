import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { type Directory, sectorMask } from './directory-columns';
import type { SearchFilters } from './search-filters';

export interface Facets {
  regions: readonly FacetValue[];
  departments: readonly FacetValue[];
  sectors: readonly FacetValue[];
  ownerships: readonly FacetValue[];
  decisions: readonly FacetValue[];
  v2014: readonly FacetValue[];
}

export interface FacetValue {
  value: string;
  /** Establishments that would remain if this value alone were chosen in its kind, other kinds unchanged. */
  count: number;
}

/**
 * The candidates (positions, ascending) that pass every kind of filter, and, for who asks, what each value would leave
 * if it alone were chosen in its kind: the candidates that fail no other kind.
 */
export function applyFilters(directory: Directory, filters: SearchFilters, candidates: Int32Array) {
  const regions = kind(directory.region, directory.regionCodes, filters.regions);
  const departments = kind(directory.department, directory.departmentCodes, filters.departments);
  const ownerships = kind(directory.ownership, OWNERSHIPS, filters.ownerships);
  const decisions = kind(directory.state, CURRENT_STATES, filters.decisions);
  const v2014 = kind(directory.v2014, V2014_LEVELS, filters.v2014);
  const kinds = [regions, departments, ownerships, decisions, v2014];
  const sectorBit = 1 << kinds.length;
  // Per candidate, one bit for each kind of filter it fails.
  const failed = new Uint8Array(candidates.length);
  kinds.forEach((each, place) => {
    markFailures(each, candidates, failed, 1 << place);
  });
  const wantedSectors = sectorMask(filters.sectors);
  if (wantedSectors !== 0) {
    candidates.forEach((position, index) => {
      if (((directory.sectors[position] ?? 0) & wantedSectors) === 0) failed[index] = (failed[index] ?? 0) | sectorBit;
    });
  }
  const isFiltered = wantedSectors !== 0 || kinds.some(({ wanted }) => wanted !== null);
  const failingOnly = (bit: number) =>
    isFiltered ? candidates.filter((_, index) => ((failed[index] ?? 0) & ~bit) === 0) : candidates;
  const countFacets = (): Facets => {
    const left = (each: Kind) => countValues(each, failingOnly(1 << kinds.indexOf(each)));
    return {
      regions: present(left(regions), filters.regions),
      departments: present(left(departments), filters.departments),
      sectors: countSectors(directory.sectors, failingOnly(sectorBit)),
      ownerships: left(ownerships),
      decisions: left(decisions),
      v2014: left(v2014),
    };
  };
  return { positions: failingOnly(0), countFacets };
}

interface Kind {
  column: ArrayLike<number>;
  codes: readonly string[];
  /** Per code, shifted by one for "unknown": 1 when wanted. Null when the kind is not filtered. */
  wanted: Uint8Array | null;
}

function kind(column: ArrayLike<number>, codes: readonly string[], chosen: readonly string[]): Kind {
  const wanted = chosen.length === 0 ? null : Uint8Array.from([0, ...codes.map((code) => (chosen.includes(code) ? 1 : 0))]);
  return { column, codes, wanted };
}

function markFailures({ column, wanted }: Kind, candidates: Int32Array, failed: Uint8Array, bit: number): void {
  if (!wanted) return;
  candidates.forEach((position, index) => {
    if (wanted[(column[position] ?? -1) + 1] !== 1) failed[index] = (failed[index] ?? 0) | bit;
  });
}

function countValues({ column, codes }: Kind, positions: Int32Array): FacetValue[] {
  const counts = new Int32Array(codes.length + 1);
  for (const position of positions) {
    const slot = (column[position] ?? -1) + 1;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return codes.map((value, index) => ({ value, count: counts[index + 1] ?? 0 }));
}

function countSectors(masks: Uint16Array, positions: Int32Array): FacetValue[] {
  return SECTORS.map((value, bit) => ({
    value,
    count: positions.reduce((count, position) => count + (((masks[position] ?? 0) >> bit) & 1), 0),
  }));
}

/** Areas somebody is in, and those the reader chose even when nobody is left. Fixed scales keep all their values. */
function present(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const absent = chosen.filter((code) => !values.some(({ value }) => value === code)).map((value) => ({ value, count: 0 }));
  return [...values.filter(({ value, count }) => count > 0 || chosen.includes(value)), ...absent];
}
