import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A SHA-256 over these files and folders, given relative to `root`: names and bytes, in the order of the names. The same in
 * every clone of a commit, wherever it stands. Rejects when one is missing. More may be added before it is read.
 */
export async function sourceHash(inputs: readonly string[], root = process.cwd()): Promise<Hash> {
  const files = (await Promise.all(inputs.map((input) => filesOf(path.join(root, input))))).flat();
  const contents = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    ),
  );
  const hash = createHash('sha256');
  for (const [index, file] of files.entries()) {
    hash.update(`${path.relative(root, file).replaceAll('\\', '/')}\0`).update(contents[index] ?? '');
  }
  return hash;
}

/** The files below a folder, sorted, without hidden ones; the file itself when it is one. */
export async function filesOf(input: string): Promise<readonly string[]> {
  const entries = await readdir(input, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [input];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
