import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { holdReleases } from '@/lib/db/release-lease';
import { answeringKeys } from '@/lib/release-state/states';

/** The number of a release comes back after a restore; its key does not. */
export interface NewestRelease {
  id: number;
  key: string;
}

/** One connection that asks for the newest release, made anew when it was lost. It also tells importers which releases are answered from. */
export interface NewestReleaseQuery {
  /** Null while the database holds none. Rejects within about two seconds when the database does not answer. */
  ask(): Promise<NewestRelease | null>;
  close(): Promise<void>;
}

export function newestReleaseQuery(connectionString: string): NewestReleaseQuery {
  let client: Client | null = null;
  const close = async () => {
    const left = client;
    client = null;
    await left?.end().catch(() => {});
  };
  return {
    close,
    ask: async () => {
      try {
        client ??= await connect(connectionString, () => void close());
        const { rows } = await client.query<NewestRelease>('SELECT id, key FROM release ORDER BY id DESC LIMIT 1');
        const newest = rows[0] ?? null;
        await holdReleases(client, [...answeringKeys(), ...(newest ? [newest.key] : [])]);
        return newest;
      } catch (error) {
        // A connection that failed once is closed, never left behind.
        await close();
        throw error;
      }
    },
  };
}

async function connect(connectionString: string, onLost: () => void): Promise<Client> {
  const client = new Client({
    connectionString,
    application_name: applicationName('portal-pointer'),
    connectionTimeoutMillis: 2_000,
    // The server breaks off by itself what waits for a lock: it does not see that a client has left.
    statement_timeout: 1_500,
    query_timeout: 2_000,
  });
  client.on('error', onLost);
  try {
    await client.connect();
  } catch (error) {
    void client.end().catch(() => {});
    throw error;
  }
  return client;
}
