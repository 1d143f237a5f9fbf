import type { IssueLog } from '@/lib/import/issues';

/** Code of a procedure, without what spreadsheets add ("30001.0"). */
export function readProcedureCode(raw: string): string {
  return raw.trim().replace(/\.0$/, '');
}

/** The procedure a row is about. Without a code the row is left out. */
export function requiredProcedureCode(raw: string, line: number, column: string, issues: IssueLog): string | null {
  const code = readProcedureCode(raw);
  if (/^[\p{L}\p{N}][\p{L}\p{N}_/-]{0,39}$/u.test(code)) return code;
  issues.reject(line, code === '' ? 'procedure-code-missing' : 'procedure-code-invalid', column, raw);
  return null;
}
