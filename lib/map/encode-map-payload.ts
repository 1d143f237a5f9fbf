import type { CurrentState } from '@/lib/domain/certification';
import { CURRENT_STATES } from '@/lib/domain/certification';
import type { Ownership } from '@/lib/domain/establishment';
import { OWNERSHIPS, SECTORS } from '@/lib/domain/establishment';
import type { Sector } from '@/lib/domain/indicators/catalogue';
import type { MapPayload } from '@/lib/domain/search';

/** A located establishment; degrees. */
export interface MapPoint {
  finess: string;
  longitude: number;
  latitude: number;
  state: CurrentState;
  isAnnex: boolean;
  sectors: readonly Sector[];
  ownership: Ownership | null;
}

/** Columns of all points, in the order given (sorted by place they compress best). Positions keep 1e-4 degree, about 10 m. */
export function encodeMapPayload(points: readonly MapPoint[], release: { id: number; isFictional: boolean }): MapPayload {
  return {
    release: release.id,
    isFictional: release.isFictional,
    states: CURRENT_STATES,
    sectorCodes: SECTORS,
    ownershipCodes: OWNERSHIPS,
    finess: points.map((point) => point.finess),
    x: differences(points.map((point) => Math.round(point.longitude * 1e4))),
    y: differences(points.map((point) => Math.round(point.latitude * 1e4))),
    state: points.map((point) => CURRENT_STATES.indexOf(point.state)),
    annexes: points.flatMap((point, position) => (point.isAnnex ? [position] : [])),
    sectors: points.map((point) => mask(point.sectors)),
    ownership: points.map((point) => (point.ownership === null ? -1 : OWNERSHIPS.indexOf(point.ownership))),
  };
}

function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function mask(sectors: readonly Sector[]): number {
  return SECTORS.reduce((bits, sector, index) => (sectors.includes(sector) ? bits | (1 << index) : bits), 0);
}
