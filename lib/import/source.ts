import type { DatasetCode } from '@/lib/domain/dataset';
import type { Facts } from '@/lib/import/facts';
import type { Issue, IssueLog } from '@/lib/import/issues';
import type { Table } from '@/lib/import/read/table';

/**
 * One official layout: how to know it by its header, and how to turn its rows into facts.
 * A data set may have several sources (one per layout).
 */
export interface Source {
  readonly dataset: DatasetCode;
  /** Human name of the layout, for messages: "e-Satis +48h MCO". */
  readonly label: string;
  /**
   * Decides from header (and preamble) alone. `no`: another data set. `yes`: this one.
   * `missing`: clearly this one, but columns it must have are absent: the file is refused with their names.
   */
  recognise(table: Table): Recognition;
  /** Turns every row into facts. Bad rows go to `issues`; only a file-wide fault throws BadFileError. */
  parse(table: Table, context: ParseContext): ParsedFile;
}

export type Recognition = { match: 'no' } | { match: 'yes' } | { match: 'missing'; columns: string[] };

export interface ParseContext {
  /** Path below the imported folder. */
  readonly fileName: string;
  /** Collection year, from --campaign or the file name; null when neither tells. */
  readonly campaign: number | null;
  readonly issues: IssueLog;
}

/** Nothing in the file tells its cycle: it is that of the procedures it names, told by the tables that hold them. */
export interface EditionOfProcedures {
  readonly ofProcedures: ReadonlySet<string>;
}

/** What one file says, whatever other files say. */
export interface ParsedFile {
  /** What this file replaces within its data set: "2019", "cycle-5", "ete-ortho-2018"... */
  readonly edition: string | EditionOfProcedures;
  readonly campaign: number | null;
  /** Year of the stays or records behind the figures, when known. */
  readonly dataYear?: number | null;
  readonly extractedOn?: Date | null;
  readonly facts: Partial<Facts>;
  /** Rows per class or reason of the headline result. */
  readonly classes?: Record<string, number>;
  /** Mean of the headline score over scored rows, two decimals. */
  readonly meanScore?: number | null;
}

/** The file as a whole cannot be trusted: the import is refused. */
export class BadFileError extends Error {
  constructor(
    readonly fileName: string,
    readonly problem: string,
    /** The first of the bad rows that made the file fall. */
    readonly example: Issue | null = null,
  ) {
    super(`${fileName}: ${problem}`);
    this.name = 'BadFileError';
  }
}
