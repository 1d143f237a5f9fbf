import type { StoredIssueParams } from '@/lib/domain/issue-reasons';
import type { Reader } from './snapshot';

export interface ReleaseIssue {
  sourceFileId: number;
  dataset: string;
  fileName: string;
  severity: 'rejected' | 'warning';
  kind: string;
  /** Why exactly: a code of ISSUE_REASONS, unless another version of the importer stored it. */
  code: string;
  params: StoredIssueParams;
  line: number;
  column: string | null;
  value: string | null;
}

export interface IssueCount {
  severity: 'rejected' | 'warning';
  kind: string;
  count: number;
}

export interface IssueReasonCount extends IssueCount {
  code: string;
}

/** Issues listed; all of them are counted. */
const MAX_ISSUES = 300;

interface Row extends Omit<ReleaseIssue, 'sourceFileId' | 'fileName'> {
  source_file_id: number;
  file_name: string;
}

/**
 * The issues of these files: how many of each reason, and the first ones. The list is fair: the first of every
 * reason comes in before the second of any, so that a frequent reason hides no rare one.
 */
export async function readIssues(
  db: Reader,
  sourceFileIds: readonly number[],
): Promise<{ reasons: readonly IssueReasonCount[]; issues: readonly ReleaseIssue[] }> {
  const files = [...sourceFileIds];
  const groups = await db.importIssue.groupBy({
    by: ['severity', 'kind', 'code'],
    where: { sourceFileId: { in: files } },
    _count: true,
    orderBy: [{ severity: 'asc' }, { kind: 'asc' }, { code: 'asc' }],
  });
  const rows = await db.$queryRaw<Row[]>`
      SELECT source_file_id, dataset, file_name, severity, kind, code, params, line, "column", value
      FROM (
        SELECT i.*, f.dataset, f.file_name,
               row_number() OVER (PARTITION BY severity, code ORDER BY file_name, line, i.id) AS rank
        FROM import_issue i JOIN source_file f ON f.id = i.source_file_id
        WHERE i.source_file_id = ANY(${files})
        ORDER BY rank, severity, code
        LIMIT ${MAX_ISSUES}
      ) AS first
      ORDER BY severity, kind, code, rank`;
  return {
    reasons: groups.map(({ severity, kind, code, _count }) => ({
      severity: severity as ReleaseIssue['severity'],
      kind,
      code,
      count: _count,
    })),
    issues: rows.map(({ source_file_id, file_name, ...issue }) => ({
      sourceFileId: source_file_id,
      fileName: file_name,
      ...issue,
    })),
  };
}
