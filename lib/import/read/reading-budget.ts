import { BadFileError } from '@/lib/import/source';

/** More than any official file has; a file that has more is refused instead of filling the memory. */
export const READING_LIMITS = {
  fileBytes: 256 * 1024 ** 2,
  /** Sum of the parts of a workbook once unpacked. */
  unpackedBytes: 256 * 1024 ** 2,
  rows: 2_000_000,
  cells: 20_000_000,
  /** Of processor time: a busy machine makes no file larger. */
  seconds: 60,
};

export type ReadingLimits = typeof READING_LIMITS;

const ROWS_BETWEEN_LOOKS = 256;

/** What the reading of one file may take in rows, cells and time. */
export class ReadingBudget {
  #rows = 0;
  #cells = 0;
  readonly #startedAt = process.cpuUsage();

  constructor(
    readonly fileName: string,
    readonly limits: ReadingLimits = READING_LIMITS,
  ) {}

  /** Counts one record. Throws BadFileError, naming the line, once the file takes more than it may. */
  spend(cells: number, line: number): void {
    const { limits } = this;
    this.#rows += 1;
    this.#cells += cells;
    if (this.#rows > limits.rows) this.#refuse(line, `more than ${limits.rows} rows`);
    if (this.#cells > limits.cells) this.#refuse(line, `more than ${limits.cells} cells`);
    if (this.#rows % ROWS_BETWEEN_LOOKS === 0 && process.cpuUsage(this.#startedAt).user > limits.seconds * 1_000_000)
      this.#refuse(line, `reading it takes more than ${limits.seconds} seconds`);
  }

  #refuse(line: number, what: string): never {
    throw new BadFileError(this.fileName, `too large, ${what} (line ${line})`);
  }
}
