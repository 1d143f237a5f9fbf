import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'node_modules/@etalab/decoupage-administratif/data';

/** Parsed JSON of a file of the official geographic code. Read at run time: bundled, its megabytes would be parsed at every start. */
export async function officialEntries(file: 'communes' | 'departements' | 'regions'): Promise<unknown> {
  return JSON.parse(await readFile(path.join(process.cwd(), FOLDER, `${file}.json`), 'utf8'));
}
