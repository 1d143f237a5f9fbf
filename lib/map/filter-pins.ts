import type { CurrentState } from '@/lib/domain/certification';
import type { Ownership } from '@/lib/domain/establishment';
import type { Sector } from '@/lib/domain/indicators/catalogue';
import type { Pin } from './decode-map-payload';
import type { MapPayload } from './encode-map-payload';

/** An empty list lets everything through; `only` keeps the FINESS numbers of a search, null keeps all. */
export interface PinFilters {
  states: readonly CurrentState[];
  sectors: readonly Sector[];
  ownerships: readonly Ownership[];
  only?: readonly string[] | null;
}

/** "And" between kinds, "or" inside a kind, as in the search. */
export function filterPins(payload: MapPayload, pins: readonly Pin[], filters: PinFilters): Pin[] {
  const states = filters.states.length ? new Set(filters.states.map((state) => payload.states.indexOf(state))) : null;
  const ownerships = filters.ownerships.length
    ? new Set(filters.ownerships.map((code) => payload.ownershipCodes.indexOf(code)))
    : null;
  const sectors = filters.sectors.reduce((bits, sector) => bits | bit(payload.sectorCodes.indexOf(sector)), 0);
  const only = filters.only ? new Set(filters.only) : null;

  return pins.filter(({ properties: { i } }) => {
    if (states && !states.has(payload.state[i] ?? -1)) return false;
    if (ownerships && !ownerships.has(payload.ownership[i] ?? -1)) return false;
    if (filters.sectors.length && ((payload.sectors[i] ?? 0) & sectors) === 0) return false;
    return !only || only.has(payload.finess[i] ?? '');
  });
}

function bit(index: number): number {
  return index < 0 ? 0 : 1 << index;
}
