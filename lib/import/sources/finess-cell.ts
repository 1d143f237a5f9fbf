import { readFiness } from '@/lib/domain/finess';
import type { IssueLog } from '@/lib/import/issues';

/** The FINESS number a row is about. Without a valid one the row is left out. */
export function requiredFiness(raw: string, line: number, column: string, issues: IssueLog): string | null {
  const finess = readFiness(raw);
  if (!finess) issues.reject(line, 'finess-invalid', column, raw);
  return finess;
}

/** A FINESS number the row merely mentions. The row is kept without it, with a warning unless the cell is blank. */
export function optionalFiness(raw: string, line: number, column: string, issues: IssueLog): string | null {
  const finess = readFiness(raw);
  if (!finess && raw !== '') issues.warn(line, 'finess-dropped', column, raw);
  return finess;
}
