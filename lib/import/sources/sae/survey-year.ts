import type { IssueLog } from '@/lib/import/issues';
import { isPlausibleYear } from '@/lib/import/normalise/plausible-year';
import { columnReader, type Row, type Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';

interface SurveyRows {
  /** Year of the survey, which SAE repeats on each row. */
  readonly year: number;
  readonly rows: readonly Row[];
}

/**
 * Year of a SAE table, and its rows of that year; a row of another year is left out.
 * Throws BadFileError when no row has a year.
 */
export function surveyRows(table: Table, issues: IssueLog): SurveyRows {
  const { read } = columnReader(table.header);
  const counts = new Map<number, number>();
  for (const row of table.rows) {
    const text = read(row, 'AN');
    if (/^(19|20)\d{2}$/.test(text)) counts.set(Number(text), (counts.get(Number(text)) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!commonest) throw new BadFileError(table.fileName, 'no year in column AN');
  const [year] = commonest;
  if (!isPlausibleYear(year, 0)) throw new BadFileError(table.fileName, `no survey is of the year ${year} (column AN)`);
  const rows = table.rows.filter((row) => {
    const text = read(row, 'AN');
    if (text === String(year)) return true;
    issues.reject(row.line, 'other-survey-year', 'AN', text, { year });
    return false;
  });
  return { year, rows };
}
