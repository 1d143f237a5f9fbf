import { Client } from 'pg';
import { embeddedCluster } from '@/lib/db/embedded/cluster';
import { spawnPortal } from '@/tests/setup/spawn-portal';

/** A portal of its own: another database, another port, the same production build. */
export interface StartedPortal {
  /** What a command of the portal needs to work on the same database. */
  env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const DATABASE = 'repere_own';
const PATIENCE_MS = 120_000;

/** Starts it on an empty database of the run's server, as a first user would; ready when this resolves. */
export async function startPortal(port: number): Promise<StartedPortal> {
  // Where playwright.config.ts has the portal of the other tests keep its server.
  process.env.REPERE_DATA_DIR = '.data/e2e';
  const cluster = await embeddedCluster();
  const drop = `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`;
  await execute(cluster.url('postgres'), drop, `CREATE DATABASE ${DATABASE}`);
  const env = { DATABASE_URL: cluster.url(DATABASE), OFFICIAL_DATA_DIR: '' };
  const portal = spawnPortal(port, env);
  const ended = new Promise<void>((resolve) => portal.process.once('close', () => resolve()));
  const stop = async () => {
    portal.process.kill('SIGTERM');
    await ended;
    await execute(cluster.url('postgres'), drop);
    await cluster.stopIfIdle();
  };
  for (const deadline = Date.now() + PATIENCE_MS; portal.isRunning() && Date.now() < deadline; ) {
    const answer = await fetch(`${portal.origin}/api/health`).catch(() => null);
    if (answer?.ok) return { env, stop };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await stop();
  throw new Error(`The portal did not start\n${portal.said.text}`);
}

async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
