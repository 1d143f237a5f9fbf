import type { RowFault } from './row-fault';

/** A file read as text: one header, then rows that know the line they stand on. */
export interface Table {
  readonly fileName: string;
  /** utf-8, windows-1252 or xlsx. */
  readonly encoding: string;
  /** Lines before the header, such as the comment line of FINESS extracts. */
  readonly preamble: readonly string[];
  /** Column names as written. Empty for files without a header (FINESS extracts). */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** One record. The header being line 1, the first record of a plain CSV stands on line 2. */
export interface Row {
  readonly line: number;
  /** Cells as trimmed text, in file order. Numbers of a workbook are written with a dot. */
  readonly cells: readonly string[];
  /** Why the row cannot be trusted, when reading it showed that. */
  readonly fault?: RowFault;
}

/** Reads cells by column name, ignoring case. A column the file does not have reads as ''. */
export function columnReader(header: readonly string[]) {
  const positions = new Map(header.map((name, index) => [name.toLowerCase(), index] as const));
  // Every cell of every row is asked for by name: each name is folded once.
  const asked = new Map<string, number>();
  const positionOf = (column: string) => {
    const known = asked.get(column);
    if (known !== undefined) return known;
    const position = positions.get(column.toLowerCase()) ?? -1;
    asked.set(column, position);
    return position;
  };
  return {
    has: (column: string) => positionOf(column) !== -1,
    read: (row: Row, column: string) => row.cells[positionOf(column)] ?? '',
  };
}

export type ColumnReader = ReturnType<typeof columnReader>;
