import type { Client } from 'pg';

/** Any number, the same for every importer of a database. */
const IMPORT_LOCK = 7_240_001;

/** Takes the right to import, held until the connection ends; false when another import has it. */
export async function takeImportLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [IMPORT_LOCK]);
  return rows[0]?.taken ?? false;
}

/** Whether an import runs on this database, whoever runs it. */
export async function isImportRunning(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = $1 AND objsubid = 1
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [IMPORT_LOCK],
  );
  return rowCount !== 0;
}
