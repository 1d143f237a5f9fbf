import { existsSync } from 'node:fs';
import { sourceHash } from '@/lib/system/source-hash';

/** What the production build is made of. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** A hash of everything that goes into a build: the same hash, the same build. */
export async function sourceFingerprint(): Promise<string> {
  const hash = await sourceHash(INPUTS.filter((name) => existsSync(name)));
  return hash.update(process.version).digest('hex');
}
