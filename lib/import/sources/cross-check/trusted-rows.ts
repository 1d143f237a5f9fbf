import type { DatasetCode } from '@/lib/domain/dataset';
import { hasFinessKey, readFiness } from '@/lib/domain/finess';
import { addToGroup } from '@/lib/domain/groups';
import type { IssueLog } from '@/lib/import/issues';
import { columnReader, type Row, type Table } from '@/lib/import/read/table';
import { DATASET_CHECKS } from './checks';

/** The tables of one row per site, and the column of its number. */
const SITE_COLUMN: Partial<Record<DatasetCode, string>> = {
  ...{
    'sae-id': 'FI',
    'sae-idb': 'FI',
    'sae-mco': 'FI',
    'sae-perinat': 'FI',
    'sae-blocs': 'FI',
    'sae-usld': 'FI',
    'sae-had': 'FI',
  },
  ...{ 'esatis-48h-mco': 'finess_geo', 'esatis-ca': 'finess_geo', 'esatis-ssr': 'finess_geo', iqss: 'finess', points: 'id' },
};

/** Share of numbers with the right key from which a file is one of real numbers: those of the fictional set have none. */
const REAL_SHARE = 0.9;

/**
 * The table without the rows whose number cannot be trusted: its key is wrong, or rows that differ bear the same one. Of these the
 * only one that does not contradict itself is kept, and none when there is no such row.
 */
export function withTrustedNumbers(table: Table, dataset: DatasetCode, issues: IssueLog): Table {
  const column = SITE_COLUMN[dataset];
  if (!column) return table;
  const { read } = columnReader(table.header);
  const numberOf = (row: Row) => readFiness(read(row, column));
  const numbers = table.rows.flatMap((row) => numberOf(row) ?? []);
  const areReal = numbers.filter(hasFinessKey).length > numbers.length * REAL_SHARE;
  const contested = contestedLines(table, dataset, numberOf);
  const rows = table.rows.filter((row) => {
    const number = numberOf(row);
    const other = contested.get(row.line);
    if (number && areReal && !hasFinessKey(number)) issues.reject(row.line, 'finess-key-wrong', column, read(row, column));
    else if (other !== undefined) issues.reject(row.line, 'site-contested', column, read(row, column), { line: other });
    return !issues.isRejected(row.line);
  });
  return { ...table, rows };
}

/** Lines to leave out, each with another line of the same number. A row repeated word for word contradicts nothing. */
function contestedLines(table: Table, dataset: DatasetCode, numberOf: (row: Row) => string | null): ReadonlyMap<number, number> {
  const byNumber = new Map<string, Row[]>();
  for (const row of table.rows) {
    const number = numberOf(row);
    if (number) addToGroup(byNumber, number, row);
  }
  const lines = new Map<number, number>();
  for (const rows of byNumber.values()) {
    if (rows.length < 2 || new Set(rows.map(({ cells }) => cells.join('\n'))).size < 2) continue;
    const sound = rows.filter((row) => !contradictsItself(table, dataset, row));
    for (const row of rows) {
      const other = rows.find((candidate) => candidate !== row);
      if (other && !(sound.length === 1 && sound[0] === row)) lines.set(row.line, other.line);
    }
  }
  return lines;
}

function contradictsItself(table: Table, dataset: DatasetCode, row: Row): boolean {
  const { read, has } = columnReader(table.header);
  return DATASET_CHECKS.filter(({ datasets }) => datasets.includes(dataset))
    .flatMap(({ checks }) => checks(table.header))
    .some(
      ({ columns, agrees, tolerated }) =>
        tolerated === undefined && columns.every(has) && agrees((column) => read(row, column).trim()) === false,
    );
}
