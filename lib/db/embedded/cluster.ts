import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { embeddedLayout, type Layout } from '@/lib/db/embedded/layout';
import { databaseUser, type RunAs } from '@/lib/db/embedded/user';

const USER = 'repere';

/** A running embedded PostgreSQL server. */
export interface Cluster {
  /** Connection string of the server's database `name`. */
  url(name: string): string;
  /** Stops the server unless another process still uses it. */
  stopIfIdle(): Promise<void>;
}

/**
 * Finds the running embedded server of this project, or creates and starts one on a free port of the loopback
 * interface. It is a process of its own: it survives a crash of its starter, and the next start finds it again.
 */
export async function embeddedCluster(): Promise<Cluster> {
  const runAs = databaseUser();
  const layout = embeddedLayout(runAs);
  if (!existsSync(layout.data)) await initialise(layout, runAs);
  const password = readFileSync(layout.passwordFile, 'utf8').trim();
  const port = (await runningPort(layout, password)) ?? (await start(layout, runAs));
  const url = (name: string) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${name}`;
  return {
    url,
    stopIfIdle: async () => {
      if (await hasOtherClients(url('postgres'))) return;
      await run(layout, runAs, 'pg_ctl', ['stop', '-D', layout.data, '-m', 'fast', '-w']);
    },
  };
}

async function initialise(layout: Layout, runAs: RunAs | null): Promise<void> {
  writeFileSync(layout.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runAs) chownSync(layout.passwordFile, runAs.uid, runAs.gid);
  // Into a folder that is renamed at the end: an interrupted creation is never taken for a cluster.
  const partial = `${layout.data}.new`;
  rmSync(partial, { recursive: true, force: true });
  await run(layout, runAs, 'initdb', [
    ...['-D', partial, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${layout.passwordFile}`],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
  ]);
  renameSync(partial, layout.data);
}

async function start(layout: Layout, runAs: RunAs | null): Promise<number> {
  // What a crash leaves behind; runningPort has just shown that no server answers there.
  rmSync(path.join(layout.data, 'postmaster.pid'), { force: true });
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60`;
  await run(layout, runAs, 'pg_ctl', ['start', '-D', layout.data, '-l', layout.log, '-w', '-t', '60', '-o', options]);
  return port;
}

/** Port of the server that runs on this data folder, or null. The fourth line of postmaster.pid is the port. */
async function runningPort(layout: Layout, password: string): Promise<number | null> {
  const pidFile = path.join(layout.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
  for (let attempt = 0; port && pid && attempt < 50; attempt++) {
    const state = await probe(`postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`, layout.data);
    if (state === 'ours') return port;
    if (state === 'other') return null;
    // It may be starting or recovering.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return null;
}

/** Asks whoever listens which data folder it serves: ports and process numbers get reused after a crash. */
async function probe(url: string, data: string): Promise<'ours' | 'other' | 'starting'> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === data ? 'ours' : 'other';
  } catch (error) {
    // 57P03: the server is starting up or shutting down.
    return error instanceof Error && 'code' in error && error.code === '57P03' ? 'starting' : 'other';
  } finally {
    await client.end().catch(() => {});
  }
}

async function hasOtherClients(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ others: boolean }>(
      "SELECT count(*) > 0 AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    return rows[0]?.others ?? false;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function run(layout: Layout, runAs: RunAs | null, program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A file, not a pipe: the server inherits the streams and would keep a pipe open for ever.
    const child = spawn(path.join(layout.bin, program), args, {
      ...(runAs ?? {}),
      cwd: path.dirname(layout.data),
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    let message = '';
    child.stderr?.on('data', (chunk) => {
      message += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} failed (${code}). ${message.trim() || `See ${layout.log}`}`)),
    );
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
