import type { Coordinates } from '@/lib/domain/geography/distance';

/** A commune of today, or a municipal district, located. */
export interface Commune extends Coordinates {
  code: string;
  name: string;
  /** Its name in one spelling: see place-key.ts. */
  key: string;
  departmentCode: string;
  /** Ordinary postcodes; CEDEX ones are not among them. */
  postcodes: readonly string[];
  /** Inhabitants; 0 when unknown. */
  population: number;
}

/** Finds communes by what files write of them. */
export interface CommuneFinder {
  /** Communes of today, municipal districts, and Paris, Lyon and Marseille whole, by INSEE code. */
  communes: ReadonlyMap<string, Commune>;
  /** The commune of today for an INSEE code, that of a former commune included. */
  find(code: string): Commune | null;
  /** The commune of that name, or of that former name, in a department. */
  named(departmentCode: string, name: string): Commune | null;
}
