import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';

/** Knows which release to serve, and whether the database answers. */
export interface ReleasePointer {
  /** Number of the latest release seen; null before the first. */
  readonly current: number | null;
  readonly isDatabaseUp: boolean;
  stop(): Promise<void>;
}

const POLL_MS = 1_000;

/**
 * Asks the database every second for its latest release. Works for any number of portals on one database, and keeps
 * the last answer while the database is away. Its connection also tells importers that a portal is in use.
 */
export async function followReleases(databaseUrl: string, onNewRelease: (release: number) => void): Promise<ReleasePointer> {
  const state = { current: null as number | null, isDatabaseUp: false };
  let client: Client | null = null;
  const poll = async () => {
    try {
      client ??= await connect(databaseUrl, () => {
        client = null;
      });
      const { rows } = await client.query<{ id: number | null }>('SELECT max(id) AS id FROM release');
      const latest = rows[0]?.id ?? null;
      state.isDatabaseUp = true;
      if (latest === state.current) return;
      state.current = latest;
      if (latest !== null) onNewRelease(latest);
    } catch {
      client = null;
      state.isDatabaseUp = false;
    }
  };
  await poll();
  let isStopped = false;
  let timer = setTimeout(tick, POLL_MS);
  async function tick() {
    await poll();
    if (!isStopped) timer = setTimeout(tick, POLL_MS);
  }
  return {
    get current() {
      return state.current;
    },
    get isDatabaseUp() {
      return state.isDatabaseUp;
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}

async function connect(connectionString: string, onLost: () => void): Promise<Client> {
  const client = new Client({
    connectionString,
    application_name: applicationName('portal-pointer'),
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', onLost);
  await client.connect();
  return client;
}
