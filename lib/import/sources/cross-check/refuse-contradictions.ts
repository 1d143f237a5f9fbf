import type { DatasetCode } from '@/lib/domain/dataset';
import type { IssueLog } from '@/lib/import/issues';
import { columnReader, type Row, type Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import { namedStructures } from '@/lib/import/sources/finess/fields';
import { DATASET_CHECKS } from './checks';
import type { CrossCheck } from './cross-check';
import { refuseExplainedBySwap } from './explained-by-swap';
import { refuseOtherClasses } from './known-classes';

/** Share of contradicting rows above which two columns are taken to be swapped. On the real files: 1.4 % at most (PLA_MED and SEJHP_MED). */
const MAX_SHARE = 0.03;
/** Below this many contradicting rows nothing can be said of a file. */
const MIN_ROWS = 3;
/** The same for a check that tolerates many: what most rows look like says little of a few. */
const MIN_ROWS_OF_LOOKS = 10;

/**
 * Compares the columns of a file with one another. A row whose cells contradict one another is a doubt; a file in which more
 * than 3 % of the rows that can be compared do, or more than the check tolerates, has its columns swapped. Throws BadFileError,
 * naming the columns.
 */
export function refuseContradictions(read: Table, dataset: DatasetCode, issues: IssueLog): void {
  const table = dataset === 'finess' ? namedStructures(read) : read;
  const reader = columnReader(table.header);
  for (const { datasets, checks, ranks } of DATASET_CHECKS) {
    if (!datasets.includes(dataset)) continue;
    for (const check of checks(table.header)) {
      if (check.columns.every((column) => reader.has(column))) compare(table, check, issues);
    }
    if (ranks) refuseExplainedBySwap(table, ranks);
  }
  if (dataset === 'iqss') refuseOtherClasses(table);
}

function compare(table: Table, { columns, agrees, hasExceptions, tolerated }: CrossCheck, issues: IssueLog): void {
  const { read } = columnReader(table.header);
  let compared = 0;
  const contradicting: Row[] = [];
  for (const row of table.rows) {
    const answer = agrees((column) => read(row, column).trim());
    if (answer === null) continue;
    compared += 1;
    if (!answer) contradicting.push(row);
  }
  const least = tolerated === undefined ? MIN_ROWS : MIN_ROWS_OF_LOOKS;
  if (contradicting.length >= least && contradicting.length > compared * (tolerated ?? MAX_SHARE)) {
    const problem = `${columns.join(' and ')} contradict each other on ${contradicting.length} of ${compared} rows`;
    throw new BadFileError(table.fileName, `${problem} (first: line ${contradicting[0]?.line}): are columns swapped?`);
  }
  if (hasExceptions) return;
  const [first = '', ...others] = columns;
  for (const row of contradicting) {
    if (!issues.isRejected(row.line)) issues.warn(row.line, 'columns-disagree', first, read(row, first), { others });
  }
}
