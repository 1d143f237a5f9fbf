import { currentKey, NO_RELEASE } from '@/lib/release-state/states';
import { type NewestRelease, newestReleaseQuery } from '@/lib/server/newest-release';

/** Follows the releases of the database, and knows whether it answers. */
export interface ReleasePointer {
  readonly isDatabaseUp: boolean;
  /** Looks at once; resolves when the newest release is served, or could not be brought in. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

const POLL_MS = 1_000;

/**
 * Asks the database every second for its newest release and brings in any other than the one served, a restored one included.
 * Works for any number of portals on one database, and leaves all as it is while the database is away.
 */
export async function followReleases(
  databaseUrl: string,
  bringIn: (newest: NewestRelease | null) => Promise<void>,
): Promise<ReleasePointer> {
  const newest = newestReleaseQuery(databaseUrl);
  let isDatabaseUp = false;
  let bringing: Promise<void> | null = null;
  let isStopped = false;
  const look = async () => {
    const found = await newest.ask().catch(() => undefined);
    isDatabaseUp = found !== undefined;
    if (found === undefined || bringing || isStopped || (found?.key ?? NO_RELEASE) === currentKey()) return;
    // Tried again at the next look when it fails.
    bringing = bringIn(found)
      .catch((error) => console.error('A release could not be brought in', error))
      .finally(() => {
        bringing = null;
      });
  };
  const refresh = async () => {
    await look();
    await bringing;
  };
  await refresh();
  let timer = setTimeout(tick, POLL_MS);
  async function tick() {
    await look();
    if (!isStopped) timer = setTimeout(tick, POLL_MS);
  }
  return {
    get isDatabaseUp() {
      return isDatabaseUp;
    },
    refresh,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await newest.close();
    },
  };
}
