import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { lock } from 'proper-lockfile';

/**
 * Runs `work` while no other process of this machine does the same: two commands given at once would otherwise both
 * start one database, or both write one build. The lock is `name` in `folder`, which is created when missing. A lock
 * whose owner was killed is free again after ten seconds; who waits longer than fifteen minutes gives up with an error.
 */
export async function withProcessLock<Result>(folder: string, name: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const release = await lock(folder, {
    lockfilePath: path.join(folder, name),
    stale: 10_000,
    // Taken for dead while this process was suspended: whoever took it over has seen the true state.
    onCompromised: () => {},
    retries: { retries: 6_000, factor: 1, minTimeout: 100, maxTimeout: 150 },
  });
  try {
    return await work();
  } finally {
    await release().catch(() => {});
  }
}
