import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from './is-alive';

/**
 * A temporary folder for as long as `use` needs it. First removes those that killed processes of this machine left behind: a
 * folder bears the number of its process.
 */
export async function withTemporaryFolder<Result>(purpose: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  const prefix = `repere-${purpose}-${hostname()}-`;
  await removeAbandoned(prefix);
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeAbandoned(prefix: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? /^(\d+)-\w+$/.exec(name.slice(prefix.length))?.[1] : undefined;
    // Another user's folder cannot be removed, and is not ours to remove.
    if (pid && !isAlive(Number(pid))) await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}
