import type { IssueCode } from '@/lib/domain/issue-reasons';
import type { IssueLog, ParamsArgument } from '@/lib/import/issues';
import { isBlank } from '@/lib/import/normalise/absence';
import { parseNumber } from '@/lib/import/normalise/number';
import type { ColumnReader, Row } from '@/lib/import/read/table';

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
