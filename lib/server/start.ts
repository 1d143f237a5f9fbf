import { disconnect } from '@/lib/db/client';
import { openDatabase } from '@/lib/db/database';
import { supervise } from '@/lib/db/embedded/supervise';
import { env } from '@/lib/env';
import type { DrawPage } from '@/lib/html/drawn-page';
import { currentKey } from '@/lib/release-state/states';
import { bringIn } from '@/lib/server/bring-in';
import { ensureBuilt, refuseMissingBuild } from '@/lib/server/build';
import { ensureData } from '@/lib/server/first-data';
import { listen } from '@/lib/server/listen';
import { refuseTakenPort } from '@/lib/server/port';
import { followReleases } from '@/lib/server/release-pointer';
import { type Shutdown, shutdownOnSignal } from '@/lib/server/shutdown';
import { warm } from '@/lib/server/warm';

/** Where this process reaches itself when it listens everywhere. */
const REACHED_AT: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

interface StartOptions {
  drawPage: DrawPage;
  isDevelopment: boolean;
}

/** Database, data, build, server. Ends the process when one of them cannot be had. */
export async function start(options: StartOptions): Promise<void> {
  const shutdown = shutdownOnSignal();
  await startParts(options, shutdown).catch(async (error) => {
    // What a stop has broken off is no fault.
    if (shutdown.signal.aborted) return;
    console.error(`[repère] cannot start: ${error instanceof Error ? error.message : error}`);
    await shutdown.stop(1);
  });
}

async function startParts({ drawPage, isDevelopment }: StartOptions, shutdown: Shutdown): Promise<void> {
  const { DATABASE_URL, HOST, PORT, OFFICIAL_DATA_DIR } = env();
  await refuseTakenPort(HOST, PORT);
  if (!isDevelopment) await refuseMissingBuild();
  say(DATABASE_URL ? 'database: the one of DATABASE_URL' : 'database: starting the embedded PostgreSQL');
  const database = await shutdown.starting(openDatabase(), ({ close }) => close());
  shutdown.onStop(disconnect);
  if (database.cluster) shutdown.onStop(supervise(database.cluster, say));
  process.env.DATABASE_URL = database.url;
  if (database.applied.length > 0) say(`database: ${database.applied.length} migration(s) applied`);
  const origin = `http://${REACHED_AT[HOST] ?? HOST}:${PORT}`;
  // In development a page is compiled when it is first asked for: nobody waits for all of them.
  const warmed = async (key: string) => (isDevelopment ? undefined : warm(origin, key));
  const releases = await followReleases(database.url, (newest) => bringIn(newest, warmed));
  shutdown.onStop(() => releases.stop());
  await ensureData(database.url, OFFICIAL_DATA_DIR, say);
  if (!isDevelopment) await ensureBuilt(() => say('build: once per version, about a minute'), shutdown.signal);
  await releases.refresh();
  const server = await listen({ releases, drawPage, isDevelopment });
  shutdown.onStop(server.close);
  void warmed(currentKey());
  say(`ready on http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT} (Ctrl-C stops everything)`);
}

function say(message: string): void {
  console.log(`[repère] ${message}`);
}
