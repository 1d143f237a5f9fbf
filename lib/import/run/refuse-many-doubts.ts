import { groupBy } from '@/lib/domain/groups';
import { issueLine } from '@/lib/import/issue-line';
import type { IssueLog } from '@/lib/import/issues';
import type { Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';

/** Share of rows with one kind of doubt above which a file is not believed. On the real files: 0.2 % at most. */
const MAX_DOUBTED_SHARE = 0.05;
/** As many doubts are met in a small file by chance. */
const MIN_DOUBTS = 10;

/** One doubt is a row's; the same one all along a file is the file's. Throws BadFileError for the most frequent kind. */
export function refuseManyDoubts(table: Table, { issues }: IssueLog): void {
  const byKind = groupBy(
    issues.filter(({ severity }) => severity === 'warning'),
    ({ kind }) => kind,
  );
  const [most = []] = [...byKind.values()].sort((a, b) => b.length - a.length);
  const [first] = most;
  const rows = new Set(most.map(({ line }) => line)).size;
  if (!first || rows < MIN_DOUBTS || rows <= table.rows.length * MAX_DOUBTED_SHARE) return;
  const problem = `${rows} of ${table.rows.length} rows are doubted for one reason, more than 5 %`;
  throw new BadFileError(table.fileName, `${problem}; first: ${issueLine(first)}`, first);
}
