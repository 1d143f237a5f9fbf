import { CURRENT_STATES } from '@/lib/domain/certification';
import { type Bounds, TERRITORIES, TERRITORY_CODES, type TerritoryCode, territoryOfDepartment } from '@/lib/map/territories';
import type { Place } from '@/lib/places/place';
import type { Directory } from '@/lib/search/directory-columns';

/** What the server draws of a search: establishments by département and decision, by territory, and what to frame. */
export interface MapSummary {
  /** `counts`: establishments in each state, in the order of CURRENT_STATES. */
  departments: readonly { code: string; name: string; counts: readonly number[] }[];
  territories: readonly { code: TerritoryCode; count: number }[];
  bounds: Bounds;
}

interface Framing {
  place: Place | null;
  radiusKm: number;
  /** True when the reader limited the search: its establishments are framed, else the whole of metropolitan France. */
  isLimited: boolean;
}

const UNMARKED = CURRENT_STATES.indexOf('none');

export function summariseMap(directory: Directory, positions: Int32Array, framing: Framing): MapSummary {
  const counts = new Map<number, number[]>();
  for (const position of positions) {
    const department = directory.department[position] ?? -1;
    // The decision that covers an attached structure is no mark on it.
    const state = directory.isAnnex[position] === 1 ? UNMARKED : (directory.state[position] ?? -1);
    if (department < 0 || state < 0) continue;
    const known = counts.get(department) ?? CURRENT_STATES.map(() => 0);
    known[state] = (known[state] ?? 0) + 1;
    counts.set(department, known);
  }
  const departments = [...counts].map(([index, byState]) => {
    const code = directory.departmentCodes[index] ?? '';
    return { code, name: directory.departmentNames.get(code) ?? code, counts: byState };
  });
  const sizes = new Map<TerritoryCode, number>();
  for (const department of departments) {
    const territory = territoryOfDepartment(department.code);
    sizes.set(territory, (sizes.get(territory) ?? 0) + department.counts.reduce((sum, count) => sum + count, 0));
  }
  return {
    departments,
    territories: TERRITORY_CODES.map((code) => ({ code, count: sizes.get(code) ?? 0 })),
    bounds: boundsOf(directory, positions, framing),
  };
}

const MAX_FRAMED_KM = 1_000;

function boundsOf(directory: Directory, positions: Int32Array, { place, radiusKm, isLimited }: Framing): Bounds {
  if (place) {
    // Further than that, a place has no surroundings: the reader sees an ocean.
    const north = Math.min(radiusKm, MAX_FRAMED_KM) / 111;
    const east = north / Math.cos((place.latitude * Math.PI) / 180);
    return rounded([place.longitude - east, place.latitude - north, place.longitude + east, place.latitude + north]);
  }
  if (!isLimited) return TERRITORIES.metropole.bounds;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const position of positions) {
    const x = directory.longitude[position] ?? Number.NaN;
    const y = directory.latitude[position] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  // Nothing to frame, or sites on both sides of an ocean.
  if (east < west || east - west > 20) return TERRITORIES.metropole.bounds;
  const margin = Math.max(0.05, (east - west) * 0.08);
  return rounded([west - margin, south - margin, east + margin, north + margin]);
}

function rounded([west, south, east, north]: Bounds): Bounds {
  const round = (degrees: number) => Math.round(degrees * 1e3) / 1e3;
  return [round(west), round(south), round(east), round(north)];
}
