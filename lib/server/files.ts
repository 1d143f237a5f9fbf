import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Decoded paths under which the files of the build and of public/ are served: what needs no rendering. */
export async function servedFiles(): Promise<ReadonlySet<string>> {
  const [built, given] = await Promise.all([filesIn(path.join('.next', 'static')), filesIn('public')]);
  return new Set([...built.map((file) => `/_next/static/${file}`), ...given.map((file) => `/${file}`)]);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
