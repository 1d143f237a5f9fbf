import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import type { TestDatabase } from '@/tests/setup/test-database';

const TABLES = [
  ...FACT_TABLES.map(snakeCase),
  'release',
  'release_source',
  'source_file',
  'import_issue',
  'establishment',
  'legal_entity',
];

/** What a database serves, to compare before and after: last release, its files, and rows of every table. */
export async function servedState(database: TestDatabase): Promise<Record<string, unknown>> {
  const state: Record<string, unknown> = {};
  for (const table of TABLES) {
    const [row] = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    state[table] = row?.count;
  }
  const [release] = await database.query<{ id: number | null; files: string[] | null }>(
    `SELECT r.release_id AS id, array_agg(f.sha256 ORDER BY f.sha256) AS files FROM release_source r
     JOIN source_file f ON f.id = r.source_file_id WHERE r.release_id = (SELECT max(id) FROM release) GROUP BY 1`,
  );
  return { ...state, served: release ?? null };
}
