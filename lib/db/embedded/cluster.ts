import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { embeddedLayout, type Layout } from '@/lib/db/embedded/layout';
import { databaseUser, type RunAs } from '@/lib/db/embedded/user';
import { withProcessLock } from '@/lib/system/process-lock';
import { choosePort } from './port';
import { runProgram } from './programs';
import { disownReusedNumber, type ServerProcess, serverProcess } from './server-process';

const USER = 'repere';

/** A running embedded PostgreSQL server. */
export interface Cluster {
  /** Connection string of the server's database `name`. */
  url(name: string): string;
  /** Starts the server again when it is gone. Returns whether it had to. */
  ensureRunning(): Promise<boolean>;
  /** Stops the server unless another process still uses it. */
  stopIfIdle(): Promise<void>;
}

/**
 * Finds the running embedded server of this project, or creates and starts one on its port of the loopback interface.
 * It is a process of its own: it survives a crash of its starter, and the next start finds it again. `prepare` is given
 * the server before any other command may use or stop it.
 */
export async function embeddedCluster(prepare: (cluster: Cluster) => Promise<void> = async () => {}): Promise<Cluster> {
  const runAs = databaseUser();
  const layout = embeddedLayout(runAs);
  return withStartLock(layout, async () => {
    if (!existsSync(layout.data)) await initialise(layout, runAs);
    const password = readFileSync(layout.passwordFile, 'utf8').trim();
    const { port } = (await settled(layout)) ?? (await start(layout, runAs));
    const url = (name: string) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${name}`;
    const cluster: Cluster = {
      url,
      ensureRunning: async () => {
        if (serverProcess(layout.data)) return false;
        return withStartLock(layout, async () => {
          if (await settled(layout)) return false;
          await start(layout, runAs);
          return true;
        });
      },
      stopIfIdle: () =>
        withStartLock(layout, async () => {
          if (!serverProcess(layout.data) || (await hasOtherClients(url('postgres')))) return;
          await runProgram(layout, runAs, 'pg_ctl', ['stop', '-D', layout.data, '-m', 'fast', '-w']);
        }),
    };
    await prepare(cluster);
    return cluster;
  });
}

/** One command at a time creates, starts or stops the server. */
function withStartLock<Result>({ data }: Layout, work: () => Promise<Result>): Promise<Result> {
  return withProcessLock(path.dirname(data), 'start.lock', work);
}

async function initialise(layout: Layout, runAs: RunAs | null): Promise<void> {
  writeFileSync(layout.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runAs) chownSync(layout.passwordFile, runAs.uid, runAs.gid);
  // Into a folder that is renamed at the end: an interrupted creation is never taken for a cluster.
  const partial = `${layout.data}.new`;
  rmSync(partial, { recursive: true, force: true });
  await runProgram(layout, runAs, 'initdb', [
    ...['-D', partial, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${layout.passwordFile}`],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
  ]);
  renameSync(partial, layout.data);
}

/** Attempts to start: the processes of a server that was killed may hold its memory for a moment longer. */
const STARTS = 10;

async function start(layout: Layout, runAs: RunAs | null): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    disownReusedNumber(layout.data);
    const port = await choosePort(layout);
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60`;
    try {
      await runProgram(layout, runAs, 'pg_ctl', [
        ...['start', '-D', layout.data, '-l', layout.log],
        ...['-w', '-t', '60', '-o', options],
      ]);
      const running = await settled(layout);
      if (running) return running;
    } catch (error) {
      if (attempt === STARTS) throw error;
    }
    if (attempt === STARTS) throw new Error(`PostgreSQL stopped again right after its start. See ${layout.log}`);
    await wait(500);
  }
}

/** As long as recovery after a crash may take. */
const SETTLED_MS = 120_000;

/** The running server once it is neither starting nor stopping; null when none runs. */
async function settled(layout: Layout): Promise<ServerProcess | null> {
  for (const until = Date.now() + SETTLED_MS; Date.now() < until; await wait(100)) {
    const running = serverProcess(layout.data);
    if (running === null || running.isReady) return running;
  }
  throw new Error(`PostgreSQL has been starting or stopping for two minutes. See ${layout.log}`);
}

/** Clients of other processes than this one. True also when the server does not answer: who cannot be asked may be busy serving others. */
async function hasOtherClients(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ others: boolean }>(
      `SELECT count(*) > 0 AS others FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name NOT LIKE 'repere-% ${process.pid}'`,
    );
    return rows[0]?.others ?? true;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}
