import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { OWNERSHIPS, SECTORS } from '@/lib/domain/establishment';
import type { Facets, FacetValue, SearchFilters } from '@/lib/domain/search';
import { type Directory, sectorMask } from '@/lib/queries/directory-columns';

/**
 * One walk over the candidates: those that pass every kind of filter (positions, ascending), and for each value how many
 * would remain if it alone were chosen in its kind: those that fail no other kind.
 */
export function countFacets(directory: Directory, filters: SearchFilters, isCandidate: (position: number) => boolean) {
  const kinds = [
    kind(directory.region, directory.regionCodes, filters.regions),
    kind(directory.department, directory.departmentCodes, filters.departments),
    kind(directory.ownership, OWNERSHIPS, filters.ownerships),
    kind(directory.state, CURRENT_STATES, filters.decisions),
    kind(directory.v2014, V2014_LEVELS, filters.v2014),
  ] as const;
  const sectors = sectorKind(filters);
  const passing = new Int32Array(directory.entries.length);
  let total = 0;
  for (let position = 0; position < directory.entries.length; position += 1) {
    if (!isCandidate(position)) continue;
    const mask = directory.sectors[position] ?? 0;
    const failed = failedKind(kinds, sectors, position, mask);
    if (failed === 'several') continue;
    if (failed === null) {
      passing[total] = position;
      total += 1;
      for (const each of kinds) count(each, position);
      countSectors(sectors, mask);
    } else if (failed.column === null) countSectors(failed, mask);
    else count(failed, position);
  }
  const [regions, departments, ownerships, decisions, v2014] = kinds;
  const facets: Facets = {
    regions: values(regions, filters.regions),
    departments: values(departments, filters.departments),
    sectors: SECTORS.map((value, bit) => ({ value, count: sectors.counts[bit] ?? 0 })),
    ownerships: values(ownerships, OWNERSHIPS),
    decisions: values(decisions, CURRENT_STATES),
    v2014: values(v2014, V2014_LEVELS),
  };
  return { positions: passing.subarray(0, total), facets };
}

interface Kind {
  column: ArrayLike<number>;
  codes: readonly string[];
  /** Per code, shifted by one for "unknown": 1 when wanted. Null when the kind is not filtered. */
  wanted: Uint8Array | null;
  counts: Int32Array;
}

/** A site has several sectors: a bit mask, met by any common bit. */
interface SectorKind {
  wanted: number;
  counts: Int32Array;
  column: null;
}

function sectorKind(filters: SearchFilters): SectorKind {
  return { wanted: sectorMask(filters.sectors), counts: new Int32Array(SECTORS.length), column: null };
}

/** The one kind of filter that keeps an establishment out; null when none does. */
function failedKind<K extends Kind>(
  kinds: readonly K[],
  sectors: SectorKind,
  position: number,
  mask: number,
): K | SectorKind | 'several' | null {
  let failed: K | SectorKind | null = sectors.wanted !== 0 && (mask & sectors.wanted) === 0 ? sectors : null;
  for (const each of kinds) {
    if (each.wanted === null || each.wanted[(each.column[position] ?? -1) + 1] === 1) continue;
    if (failed) return 'several';
    failed = each;
  }
  return failed;
}

function countSectors(sectors: SectorKind, mask: number): void {
  for (let bit = 0; bit < sectors.counts.length; bit += 1) {
    if (mask & (1 << bit)) sectors.counts[bit] = (sectors.counts[bit] ?? 0) + 1;
  }
}

function kind(column: ArrayLike<number>, codes: readonly string[], chosen: readonly string[]): Kind {
  const wanted = chosen.length === 0 ? null : Uint8Array.from([0, ...codes.map((code) => (chosen.includes(code) ? 1 : 0))]);
  return { column, codes, wanted, counts: new Int32Array(codes.length + 1) };
}

function count(each: Kind, position: number): void {
  const slot = (each.column[position] ?? -1) + 1;
  each.counts[slot] = (each.counts[slot] ?? 0) + 1;
}

/** Values somebody has, and those the reader chose even when nobody is left. Fixed scales keep all their values. */
function values(each: Kind, kept: readonly string[]): FacetValue[] {
  const counted = each.codes.map((value, position) => ({ value, count: each.counts[position + 1] ?? 0 }));
  const absent = kept.filter((value) => !each.codes.includes(value)).map((value) => ({ value, count: 0 }));
  return [...counted.filter((facet) => facet.count > 0 || kept.includes(facet.value)), ...absent];
}
