import type { DatasetCode } from '@/lib/domain/dataset';

/** The text of a cell of the row, by column name. */
export type ReadCell = (column: string) => string;

/** Two or more columns of a layout that can only be right together. */
export interface CrossCheck {
  /** As the file names them. */
  readonly columns: readonly string[];
  /** False when the cells of a row contradict one another; null when they say nothing. */
  readonly agrees: (read: ReadCell) => boolean | null;
  /** The publishers' own files have honest exceptions: only their share is judged, none is told. */
  readonly hasExceptions?: true;
  /** Share of contradicting rows the publishers' own files may reach, where it is more than the usual one: measured, with room. */
  readonly tolerated?: number;
}

/** How the scores of a survey stood in every campaign held. */
export interface KnownRanks {
  /** Columns by their means, best first; those of one list are too close to be told apart. */
  readonly means: readonly (readonly string[])[];
  /** Columns each of which is below the next on most rows. */
  readonly chains: readonly (readonly string[])[];
}

export interface DatasetChecks {
  readonly datasets: readonly DatasetCode[];
  /** The checks a header allows. */
  readonly checks: (header: readonly string[]) => readonly CrossCheck[];
  readonly ranks?: KnownRanks;
}
