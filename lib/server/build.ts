import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceFingerprint } from '@/lib/server/fingerprint';

/** Written by stamp-build.ts after every build. */
export const BUILD_STAMP = path.join('.next', 'source-fingerprint');

/** Builds the portal for production unless the build at hand was made from the same sources. */
export async function ensureBuilt(onBuild: () => void): Promise<void> {
  const fingerprint = await sourceFingerprint();
  if (
    existsSync(path.join('.next', 'BUILD_ID')) &&
    existsSync(BUILD_STAMP) &&
    (await readFile(BUILD_STAMP, 'utf8')) === fingerprint
  )
    return;
  onBuild();
  await npmRun('build');
}

function npmRun(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm run ${script} failed (${code})`))));
  });
}
