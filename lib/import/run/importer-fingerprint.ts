import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOf, sourceHash } from '@/lib/system/source-hash';
import { packageVersions } from './package-versions';

/** What decides which facts a file gives and what a release derives from them. */
const INPUTS = ['lib/import', 'lib/domain', 'lib/places', 'lib/reference', 'prisma/schema', 'prisma/migrations'];

/**
 * What the importer is made of: its sources, and the packages they name with all these bring. Every fact and every release
 * keeps that of the importer that made it, so that a changed importer reads again and an unchanged one does not.
 */
export function importerFingerprint(): Promise<string> {
  known ??= fingerprintAt(process.cwd());
  return known;
}

let known: Promise<string> | undefined;

/** That of the clone at `root`, read anew. SHA-256, in hexadecimal. */
export async function fingerprintAt(root: string): Promise<string> {
  const hash = await sourceHash(INPUTS, root);
  for (const version of packageVersions(await sourceText(root), await json(root, 'package-lock.json')))
    hash.update(`${version}\n`);
  return hash.digest('hex');
}

async function sourceText(root: string): Promise<string> {
  const files = (await Promise.all(INPUTS.map((input) => filesOf(path.join(root, input))))).flat();
  const texts = await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => readFile(file, 'utf8')));
  return texts.join('\n');
}

async function json(root: string, name: string) {
  return JSON.parse(await readFile(path.join(root, name), 'utf8'));
}
