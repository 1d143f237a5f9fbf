import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { takeImportLock } from '@/lib/import/run/lock';

/** Whether the release was committed could not be learnt: the connection was lost on the way, and no other can be had. */
export class OutcomeUnknown extends Error {
  constructor() {
    super(
      'The connection was lost while the release was being committed, and the database does not answer. It is served or it is not: /api/v1/release tells. Importing again does no harm.',
    );
  }
}

/** As long as a database may take to come back. */
const PATIENCE_MS = 30_000;

/**
 * Commits the release of this key. When the connection is lost before the answer, the database is asked over another one
 * whether it has committed. Throws the loss when it has not.
 */
export async function commit(client: Client, databaseUrl: string, key: string): Promise<void> {
  try {
    await client.query('COMMIT');
  } catch (error) {
    if (!(await isStored(databaseUrl, key))) throw error;
  }
}

async function isStored(connectionString: string, key: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(1_000)) {
    const client = new Client({ connectionString, application_name: applicationName('set-up'), connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      // The session that was committing holds it to its end.
      if (!(await takeImportLock(client))) continue;
      return (await client.query('SELECT 1 FROM release WHERE key = $1', [key])).rowCount === 1;
    } catch {
      // Asked again while there is time.
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new OutcomeUnknown();
}
