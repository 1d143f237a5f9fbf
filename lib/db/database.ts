import { Client } from 'pg';
import { embeddedCluster } from '@/lib/db/embedded/cluster';
import { migrate } from '@/lib/db/migrate';
import { env } from '@/lib/env';

/** A database ready to use: reachable, created, migrated. */
export interface Database {
  url: string;
  isEmbedded: boolean;
  /** Names of the migrations this call applied. */
  applied: readonly string[];
  /** Leaves it; the embedded server is stopped when nobody else uses it. */
  close(): Promise<void>;
}

/** Opens DATABASE_URL when it is set, else the embedded server, and brings its schema up to date. */
export async function openDatabase(): Promise<Database> {
  const { DATABASE_URL } = env();
  if (DATABASE_URL) return { url: DATABASE_URL, isEmbedded: false, applied: await migrate(DATABASE_URL), close: async () => {} };
  const cluster = await embeddedCluster();
  await createDatabase(cluster.url('postgres'), 'repere');
  const url = cluster.url('repere');
  return { url, isEmbedded: true, applied: await migrate(url), close: cluster.stopIfIdle };
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
