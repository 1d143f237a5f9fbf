import { columnsOf } from '@/tests/setup/columns-of';
import type { TestDatabase } from '@/tests/setup/test-database';

/** What is derived per release. */
const DERIVED = [
  'establishment',
  'legal_entity',
  'establishment_link',
  'establishment_procedure',
  'uncertainty_estimate',
  'outcome_dispersion',
  'release_source',
];

/** A release that says the same as the newest one, as one import makes it: in one transaction. Returns its number. */
export async function copyRelease({ query }: Pick<TestDatabase, 'query'>): Promise<number> {
  await query('BEGIN');
  const [release] = await query<{ id: number }>(
    `INSERT INTO release (id, is_fictional, seconds, importer)
     SELECT id + 1, is_fictional, seconds, importer FROM release ORDER BY id DESC LIMIT 1 RETURNING id`,
  );
  const id = release?.id ?? 0;
  for (const table of DERIVED) {
    const list = await columnsOf({ query }, table, 'release_id');
    await query(`INSERT INTO ${table} (release_id, ${list}) SELECT $1, ${list} FROM ${table} WHERE release_id = $1 - 1`, [id]);
  }
  await query('COMMIT');
  return id;
}
