import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceFingerprint } from '@/lib/server/fingerprint';
import { withProcessLock } from '@/lib/system/process-lock';
import { refuseReadOnly } from '@/lib/system/refuse-read-only';

/** Which sources the build at hand was made from. */
const STAMP = path.join('.next', 'source-fingerprint');

const LOCK = path.join('node_modules', '.cache', 'repere');

/** Builds the portal for production unless the build at hand was made from the same sources. */
export async function ensureBuilt(onBuild: () => void, signal: AbortSignal): Promise<void> {
  if (await isBuilt()) return;
  await underLock(async () => {
    if (await isBuilt()) return;
    onBuild();
    await nextBuild(signal);
  });
}

/** Throws, naming what may not be written, when the portal is not built and cannot be: told before a database is made. */
export async function refuseMissingBuild(): Promise<void> {
  try {
    refuseReadOnly('this version of the portal is not built yet', ['.', '.next', 'public', 'public/islands', LOCK]);
  } catch (error) {
    if (!(await isBuilt())) throw error;
  }
}

/** Builds the portal for production, whatever build is at hand. */
export function build(): Promise<void> {
  return underLock(() => nextBuild());
}

/** Two builds at once in one folder would corrupt each other. */
function underLock(work: () => Promise<void>): Promise<void> {
  return withProcessLock(LOCK, 'build.lock', work);
}

async function isBuilt(): Promise<boolean> {
  if (!existsSync(path.join('.next', 'BUILD_ID')) || !existsSync(STAMP)) return false;
  return (await readFile(STAMP, 'utf8')) === (await sourceFingerprint());
}

async function nextBuild(signal?: AbortSignal): Promise<void> {
  await run(['--import', 'tsx', 'lib/tools/bundle-islands.ts'], signal);
  const fingerprint = await sourceFingerprint();
  await run([path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], signal);
  await writeFile(STAMP, fingerprint);
}

/** Runs Node with these arguments; a stop of the portal stops it too. */
function run(args: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      ...(signal && { signal }),
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`node ${args.join(' ')} failed (${code})`))));
  });
}
