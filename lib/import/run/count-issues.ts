import type { Client } from 'pg';
import type { Issue } from '@/lib/import/issues';

export interface IssueCounts {
  total: number;
  byKind: Record<string, number>;
  /** Rejected rows first, then the most frequent first. */
  reasons: readonly CountedReason[];
}

/** One reason: how often it is given, and the first case. */
export interface CountedReason extends Pick<Issue, 'severity' | 'kind' | 'code'> {
  count: number;
  first: Pick<Issue, 'params' | 'line' | 'column' | 'value'> & { file: string };
}

type Row = Omit<CountedReason, 'first'> & CountedReason['first'];

/** Counts the stored issues of these files, those found while deriving the release included. */
export async function countIssues(client: Client, sourceFileIds: readonly number[]): Promise<IssueCounts> {
  const { rows } = await client.query<Row>(
    `SELECT * FROM (
       SELECT DISTINCT ON (severity, code) severity, kind, code, params, line, "column", value, file_name AS file,
              count(*) OVER (PARTITION BY severity, code)::int AS count
       FROM import_issue i JOIN source_file f ON f.id = i.source_file_id
       WHERE source_file_id = ANY($1)
       ORDER BY severity, code, file_name, line, i.id
     ) AS reason ORDER BY severity, count DESC, code`,
    [sourceFileIds],
  );
  const byKind: Record<string, number> = {};
  for (const { kind, count } of rows) byKind[kind] = (byKind[kind] ?? 0) + count;
  return { total: rows.reduce((total, { count }) => total + count, 0), byKind, reasons: rows.map(toReason) };
}

function toReason({ severity, kind, code, count, ...first }: Row): CountedReason {
  return { severity, kind, code, count, first };
}
