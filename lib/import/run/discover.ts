import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Explanations of the columns that publishers put beside the data. */
const NOT_DATA = /lexique|dictionnaire|metadonnees|modalites/i;

/** Every CSV and workbook below the folder, as paths relative to it, in a stable order. */
export async function discoverFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(csv|xlsx)$/i.test(entry.name) && !/^[.~]/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_DATA.test(path.basename(file)))
    .sort();
}
