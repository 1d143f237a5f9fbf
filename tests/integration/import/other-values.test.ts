import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '@/lib/import/run/import-folder';
import { ImportRefused } from '@/lib/import/run/import-refused';
import { bytesText, folderOf, withSwapped } from '@/tests/setup/damaged-file';
import { demoPart, PART_SURVEY } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SITES = 'sae/ID_2023r.csv';
const FLAGS = 'sae/FILTRE_2023r.csv';

let part: string;

beforeAll(async () => {
  part = await demoPart(FLAGS, 'sae/MCO_2023r.csv', 'sae/PSY_2023r.csv');
});
afterAll(() => rm(part, { recursive: true, force: true }));

/** The part, or one file of it, with two columns in each other's place. */
async function swapped(file: string, columns: readonly [string, string]): Promise<string> {
  const text = bytesText(await readFile(path.join(part, file)));
  const changed = withSwapped(text, ';', ...columns);
  expect(changed).not.toBe(text);
  return changed;
}

async function refusalOf(database: TestDatabase, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files);
  const error = await importInto(database, folder).catch((reason) => reason);
  await rm(folder, { recursive: true });
  expect(error).toBeInstanceOf(ImportRefused);
  return error.message;
}

describe('a new version of a stored file', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await importInto(database, part);
  });
  afterAll(() => database?.drop());

  it.each([
    [PART_SURVEY, ['score_accueil_rea_ajust', 'score_chambre_rea_ajust'], /esatis-48h-mco 2019, unchanged measurement, esatis-/],
    [FLAGS, ['CHIRAMBU', 'IRC'], /sae-filtre 2023, unchanged activity record, FILTRE\.(?:CHIRAMBU|IRC): \d+ instead of \d+/],
  ] as const)("%s is refused with %s in each other's place", async (file, columns, words) => {
    const message = await refusalOf(database, { [file]: await swapped(file, columns) });
    expect(message).toMatch(words);
    expect(message).toContain('--accept-changes');
  });

  it('is refused where one column holds other values, of the right kind', async () => {
    const lines = bytesText(await readFile(path.join(part, SITES)))
      .trimEnd()
      .split('\n');
    const at = (lines[0] ?? '').split(';').findIndex((name) => name.trim() === 'rs');
    const cells = lines.map((line) => line.split(';'));
    // The names have slipped by one row.
    const slipped = cells.map((row, index) => (index < 2 ? row : row.with(at, cells[index - 1]?.[at] ?? '')).join(';'));
    expect(await refusalOf(database, { [SITES]: `${slipped.join('\n')}\n` })).toMatch(/sae-id 2023, unchanged site record, name/);
  });

  it('is taken when that is accepted, and the difference is stored', async () => {
    const folder = await folderOf({ [FLAGS]: await swapped(FLAGS, ['PALIA', 'DOULEUR']) });
    const options = { databaseUrl: database.url, folder, campaign: null, isStrict: false, isFictional: false };
    const { changes } = await importFolder({ ...options, acceptChanges: true });
    expect(changes.map(({ subject, item }) => `${subject} ${item}`)).toContain('unchanged_activity_record FILTRE.PALIA');
    await rm(folder, { recursive: true });
  });
});

describe('a first import', () => {
  it('is refused where two SAE tables say the same care of other sites', async () => {
    const database = await testDatabase();
    const files: Record<string, string> = { [FLAGS]: await swapped(FLAGS, ['HEB_MED', 'HEB_PSY']) };
    for (const file of [SITES, 'sae/MCO_2023r.csv', 'sae/PSY_2023r.csv'])
      files[file] = bytesText(await readFile(path.join(part, file)));
    expect(await refusalOf(database, files)).toMatch(/SAE 2023: \d+ sites have FILTRE\.HEB_(?:MED|PSY), .*each other's place/);
    await database.drop();
  });
});
