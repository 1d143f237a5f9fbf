import { existsSync } from 'node:fs';
import path from 'node:path';

/** Folder of the real official files, or null (and one line on the console) when there is none. */
export function officialDataDir(): string | null {
  const folder = process.env.OFFICIAL_DATA_DIR ?? path.resolve(process.cwd(), '../shared/data');
  if (existsSync(folder)) return folder;
  console.info('Official files not found (set OFFICIAL_DATA_DIR): the tests that read them are skipped.');
  return null;
}
