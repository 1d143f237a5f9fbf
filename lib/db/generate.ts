import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withProcessLock } from '@/lib/system/process-lock';
import { refuseReadOnly } from '@/lib/system/refuse-read-only';

/**
 * `npm run generate`: writes the Prisma client, unless the one at hand was made from the same schema by the same Prisma.
 * Nothing is written then: the portal also starts from a folder that may only be read.
 */
const STAMP = path.join('lib', 'db', 'generated', 'schema-fingerprint');

if (!isGenerated()) {
  await generate().catch((error) => {
    console.error(`[repère] ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}

async function generate(): Promise<void> {
  const lock = path.join('node_modules', '.cache', 'repere');
  refuseReadOnly('the Prisma client of this version is not made yet', [lock, path.dirname(STAMP)]);
  await withProcessLock(lock, 'generate.lock', async () => {
    if (isGenerated()) return;
    const { status } = spawnSync('npx', ['prisma', 'generate', '--no-hints'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`prisma generate failed (${status})`);
    writeFileSync(STAMP, fingerprint());
  });
}

function isGenerated(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

function fingerprint(): string {
  const folder = path.join('prisma', 'schema');
  const files = readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
  const hash = createHash('sha256');
  for (const file of [...files, path.join('node_modules', 'prisma', 'package.json')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
