import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { refuseTakenPort } from '@/lib/server/port';

export interface Server {
  origin: string;
  stop(): Promise<void>;
}

export interface Portal extends Server {
  /** Where its database is. */
  dataFolder: string;
}

const BASELINE = path.resolve('tests/bench/baseline');
const NEXT = path.resolve('node_modules/next/dist/bin/next');

/** An empty Next application, built and served the ordinary way: the floor of the framework. */
export async function startBaseline(port: number): Promise<Server> {
  await refuseTakenPort('127.0.0.1', port);
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  if (!existsSync(path.join(BASELINE, '.next/BUILD_ID'))) await finished(launch([NEXT, 'build', BASELINE], env));
  return serving(launch([NEXT, 'start', BASELINE, '-p', String(port), '-H', '127.0.0.1'], env), port, '/');
}

/** The portal as `npm start` serves it, on a database of its own. */
export async function startPortal(port: number, officialFolder: string | null): Promise<Portal> {
  // One left by a run that broke off would answer from memory.
  await refuseTakenPort('127.0.0.1', port);
  const dataFolder = officialFolder ? '.data/bench-official' : '.data/bench-demo';
  const env = {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    REPERE_DATA_DIR: dataFolder,
    OFFICIAL_DATA_DIR: officialFolder ?? '',
    DATABASE_URL: '',
  };
  return { ...(await serving(launch(['--import', 'tsx', 'app/start.ts'], env), port, '/api/health')), dataFolder };
}

function launch(args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function serving(child: ChildProcess, port: number, probe: string): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server on port ${port} stopped (${child.exitCode})`);
    const isUp = await fetch(origin + probe).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { origin, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The server on port ${port} did not answer in five minutes`);
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await finished(child);
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()));
}
