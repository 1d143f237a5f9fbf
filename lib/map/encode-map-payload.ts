import { CURRENT_STATES, type CurrentState } from '@/lib/domain/certification';
import { OWNERSHIPS, type Ownership } from '@/lib/domain/establishment';
import { SECTORS, type Sector } from '@/lib/domain/indicators/catalogue';

/** All located establishments, one array per column; position i of every array is one establishment. */
export interface MapPayload {
  release: number;
  isFictional: boolean;
  /** Legend of `state`: the index in this list. */
  states: readonly CurrentState[];
  sectorCodes: readonly Sector[];
  ownershipCodes: readonly Ownership[];
  finess: readonly string[];
  /** Ten-thousandths of a degree, each the difference from the previous point (first absolute). */
  x: readonly number[];
  y: readonly number[];
  state: readonly number[];
  /** Positions of attached structures: the decision that covers one filters it, and is never drawn as a mark on it. */
  annexes: readonly number[];
  /** Bit mask over sectorCodes. */
  sectors: readonly number[];
  /** Index in ownershipCodes, -1 when unknown. */
  ownership: readonly number[];
}

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
