import type { DatasetCode } from '@/lib/domain/dataset';

/** One SAE table of activity, and what is kept of it. */
export interface ActivityTable {
  readonly dataset: DatasetCode;
  /** Name in column BOR. */
  readonly table: string;
  /** First part of the codes written, when it is not the name of the table. */
  readonly prefix?: string;
  /** Columns kept, each as the code "TABLE.COLUMN", with what it counts. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns kept when the edition has them. */
  readonly optionalColumns?: Readonly<Record<string, string>>;
  /** Only rows with this value are about the site as it is; those with an ignored one are left aside. */
  readonly only?: { readonly column: string; readonly value: string; readonly ignored: readonly string[] };
  /** The table has several rows per site: which of them add up to the site. */
  readonly breakdown?: Breakdown;
  /** True for yes/no columns, of which only the yes are kept. */
  readonly areFlags?: boolean;
}

export interface Breakdown {
  /** Column that tells the rows of one site apart; null when its name varies: it is then known by its values. */
  readonly column: string | null;
  readonly values?: readonly string[];
  /** True when a row counts towards the site, given all the rows the site has. */
  readonly counts: (value: string, present: ReadonlySet<string>) => boolean;
  /** Rows also kept apart, as "TABLE.COLUMN.VALUE". */
  readonly apart?: readonly string[];
}
