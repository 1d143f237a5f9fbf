import type { Client } from 'pg';
import type { Issue } from '@/lib/import/issues';
import { copyRows } from '@/lib/import/run/copy';

/** Stores the issues of one file. */
export async function writeIssues(client: Client, sourceFileId: number, issues: readonly Issue[]): Promise<void> {
  if (issues.length === 0) return;
  const rows = issues.map((issue) => ({ ...issue, params: JSON.stringify(issue.params) }));
  await copyRows(client, 'importIssue', ['severity', 'kind', 'code', 'params', 'line', 'column', 'value'], rows, {
    sourceFileId,
  });
}
