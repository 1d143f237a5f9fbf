import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A portal of its own: another embedded database, another port, the same production build. */
export interface StartedPortal {
  url: string;
  /** What a command of the portal needs to work on the same database. */
  env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 120_000;

/** Starts it on an empty database, as a first user would; ready when this resolves. */
export async function startPortal(port: number): Promise<StartedPortal> {
  // Under the system's temporary folder: a database in the project would outlive the test.
  const folder = await mkdtemp(path.join(tmpdir(), 'repere-portal-'));
  const env = { PORT: String(port), HOST: '127.0.0.1', REPERE_DATA_DIR: folder, OFFICIAL_DATA_DIR: '', DATABASE_URL: '' };
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/server/start.ts'], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (server.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return { url, env, stop };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await stop();
  throw new Error('The portal did not start');
}
