import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoFolder } from '@/tests/setup/demo-folder';

/** Sites, one survey and the procedures of cycle 5: enough for a release, imported in a second. */
const FILES = [
  'sae/ID_2023r.csv',
  'esatis/resultats-esatis48h-mco-open-data-2019.csv',
  'certification/cycle-5/demarche.csv',
  'certification/cycle-5/etablissement_geo.csv',
];

/** A folder of its own with a part of the fictional set, and these files of it too. */
export async function demoPart(...more: readonly string[]): Promise<string> {
  const [demo, folder] = [await demoFolder(), await mkdtemp(path.join(tmpdir(), 'repere-part-'))];
  for (const file of [...FILES, ...more]) await cp(path.join(demo, file), path.join(folder, file));
  return folder;
}

/** The survey of the part, relative to it. */
export const PART_SURVEY = 'esatis/resultats-esatis48h-mco-open-data-2019.csv';
