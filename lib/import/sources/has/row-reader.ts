import type { IssueCode } from '@/lib/domain/issue-reasons';
import type { IssueLog, ParamsArgument } from '@/lib/import/issues';
import { parseNumber } from '@/lib/import/normalise/number';
import { isBlank } from '@/lib/import/normalise/result-words';
import { type ColumnReader, columnReader, type Row, type Table } from '@/lib/import/read/table';
import { requiredFiness } from '@/lib/import/sources/finess-cell';

export interface SiteRow {
  readonly finess: string;
  readonly cells: RowReader;
}

/**
 * Reads a HAS file of one row per site. A row without a valid FINESS, one that repeats an accepted row, or one
 * that `read` rejects, brings nothing. Returns what the accepted rows bring, in file order.
 */
export function readSiteRows<Fact>(table: Table, issues: IssueLog, finessColumn: string, read: (site: SiteRow) => Fact): Fact[] {
  const columns = columnReader(table.header);
  const lineOf = new Map<string, number>();
  const facts: Fact[] = [];
  for (const row of table.rows) {
    const cells = new RowReader(row, columns, issues);
    const finess = requiredFiness(cells.text(finessColumn), row.line, finessColumn, issues);
    if (finess === null) continue;
    const earlier = lineOf.get(finess);
    if (earlier !== undefined) {
      cells.reject('site-repeated', finessColumn, { line: earlier });
      continue;
    }
    const fact = read({ finess, cells });
    if (cells.isRejected) continue;
    lineOf.set(finess, row.line);
    facts.push(fact);
  }
  return facts;
}

/** More patients than a hospital sees in a year. */
const MAX_COUNT = 10_000_000;

/** The cells of one row, read by column name. A cell that does not hold rejects the row, with its reason. */
export class RowReader {
  constructor(
    private readonly row: Row,
    private readonly columns: ColumnReader,
    private readonly issues: IssueLog,
  ) {}

  get line(): number {
    return this.row.line;
  }

  get isRejected(): boolean {
    return this.issues.isRejected(this.row.line);
  }

  has(column: string): boolean {
    return this.columns.has(column);
  }

  text(column: string): string {
    return this.columns.read(this.row, column).trim();
  }

  isBlank(column: string): boolean {
    return isBlank(this.text(column));
  }

  /** Number between 0 and `max`; null when the cell is blank, or refused (then the row is rejected). */
  number(column: string, max = Number.POSITIVE_INFINITY): number | null {
    if (this.isBlank(column)) return null;
    const value = parseNumber(this.text(column));
    if (value === null) this.reject('not-a-number', column);
    else if (value >= 0 && value <= max) return value;
    else if (max === Number.POSITIVE_INFINITY) this.reject('negative', column);
    else this.reject('outside-range', column, { min: 0, max });
    return null;
  }

  /** Whole number of answers, records or stays; null when blank or refused. */
  count(column: string): number | null {
    const value = this.number(column, MAX_COUNT);
    if (value === null || Number.isInteger(value)) return value;
    this.reject('not-whole', column);
    return null;
  }

  reject<Code extends IssueCode>(code: Code, column: string, ...params: ParamsArgument<Code>): void {
    this.issues.reject(this.row.line, code, column, this.text(column), ...params);
  }

  warn<Code extends IssueCode>(code: Code, column: string, ...params: ParamsArgument<Code>): void {
    this.issues.warn(this.row.line, code, column, this.text(column), ...params);
  }
}
