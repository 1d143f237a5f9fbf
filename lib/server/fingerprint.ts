import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the production build is made of. */
const INPUTS = [
  'app',
  'components',
  'islands',
  'lib',
  'messages',
  'public',
  'prisma/schema',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** A hash of everything that goes into a build: the same hash, the same build. */
export async function sourceFingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS.filter((name) => existsSync(name))) {
    for (const file of await filesOf(input)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesOf(input: string): Promise<string[]> {
  const entries = await readdir(input, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [input];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
