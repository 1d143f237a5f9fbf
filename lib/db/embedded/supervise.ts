import type { Cluster } from './cluster';

const LOOK_MS = 1_000;

/**
 * Starts the embedded server again whenever it is gone (killed, stopped by hand), on the same port, for as long as the
 * portal runs. Returns how to stop looking.
 */
export function supervise(cluster: Cluster, say: (message: string) => void): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const look = async () => {
    try {
      if (await cluster.ensureRunning()) say('database: PostgreSQL was gone, started again');
    } catch (error) {
      say(`database: PostgreSQL is gone and does not start: ${error instanceof Error ? error.message : error}`);
    }
    if (!isStopped) schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => {
      looking = look();
    }, LOOK_MS);
  };
  schedule();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await looking;
  };
}
