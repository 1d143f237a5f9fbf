import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { type Cluster, embeddedCluster } from '@/lib/db/embedded/cluster';
import { migrate } from '@/lib/db/migrate';
import { env } from '@/lib/env';

/** A database ready to use: reachable, created, migrated. */
export interface Database {
  url: string;
  /** The embedded server; null with DATABASE_URL. */
  cluster: Cluster | null;
  /** Names of the migrations this call applied. */
  applied: readonly string[];
  /** Leaves it; the embedded server is stopped when nobody else uses it. */
  close(): Promise<void>;
}

const NAME = 'repere';

/** Opens DATABASE_URL when it is set, else the embedded server, and brings its schema up to date. */
export async function openDatabase(): Promise<Database> {
  const { DATABASE_URL } = env();
  if (DATABASE_URL) return { url: DATABASE_URL, cluster: null, applied: await migrate(DATABASE_URL), close: async () => {} };
  let applied: readonly string[] = [];
  const cluster = await embeddedCluster(async ({ url }) => {
    await createDatabase(url('postgres'), NAME);
    applied = await migrate(url(NAME));
  });
  return { url: cluster.url(NAME), cluster, applied, close: cluster.stopIfIdle };
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: applicationName('set-up') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
