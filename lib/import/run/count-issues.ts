import type { Client } from 'pg';

export interface IssueCounts {
  total: number;
  byKind: Record<string, number>;
}

/** Counts the stored issues of these files, those found while deriving the release included. */
export async function countIssues(client: Client, sourceFileIds: readonly number[]): Promise<IssueCounts> {
  const { rows } = await client.query<{ kind: string; count: number }>(
    'SELECT kind, count(*)::int AS count FROM import_issue WHERE source_file_id = ANY($1) GROUP BY kind ORDER BY kind',
    [sourceFileIds],
  );
  return {
    total: rows.reduce((total, { count }) => total + count, 0),
    byKind: Object.fromEntries(rows.map(({ kind, count }) => [kind, count])),
  };
}
