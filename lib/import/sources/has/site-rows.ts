import type { IssueLog } from '@/lib/import/issues';
import { columnReader, type Table } from '@/lib/import/read/table';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { RowReader } from './row-reader';

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
