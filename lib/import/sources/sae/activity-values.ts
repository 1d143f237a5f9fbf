import type { IssueLog } from '@/lib/import/issues';
import { parseNumber } from '@/lib/import/normalise/number';
import type { ColumnReader, Row } from '@/lib/import/read/table';
import type { ActivityTable } from './activity-table';

/** Beds, places, rooms and stations: 1,300 at most on the real files. */
const CAPACITY = /^(LIT|PLA|CAP|SAL)/;

/** The largest figure a hospital can have in a column: a capacity, or the stays, days or visits of a year. */
function maximumOf(column: string): number {
  return CAPACITY.test(column) ? 10_000 : 10_000_000;
}

/** The figures of one row by column, blank cells left out; null when one of them is no figure and the row is left out. */
export function readActivityValues(
  row: Row,
  reader: ColumnReader,
  { columns, optionalColumns, areFlags }: ActivityTable,
  issues: IssueLog,
): ReadonlyMap<string, number> | null {
  const values = new Map<string, number>();
  for (const column of Object.keys({ ...columns, ...optionalColumns })) {
    const text = reader.read(row, column);
    if (text === '') continue;
    const value = parseNumber(text);
    if (value === null || value < 0 || value > (areFlags ? 1 : maximumOf(column)) || (!areFlags && !Number.isInteger(value))) {
      issues.reject(row.line, areFlags ? 'not-a-flag' : 'not-a-quantity', column, text);
      return null;
    }
    if (!areFlags || value === 1) values.set(column, value);
  }
  return values;
}
