import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesText, folderOf } from '@/tests/setup/damaged-file';
import { demoPart, PART_SURVEY } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const FILES = [
  PART_SURVEY,
  'sae/ID_2023r.csv',
  'certification/cycle-5/demarche.csv',
  'certification/cycle-5/etablissement_geo.csv',
];

let databases: TestDatabase[];

/** The same files, each with its rows in another order: by the end of the line, backwards. */
async function turnedOver(folder: string): Promise<string> {
  const files: Record<string, string> = {};
  for (const file of FILES) {
    const [header = '', ...lines] = bytesText(await readFile(path.join(folder, file)))
      .trimEnd()
      .split('\n');
    const turned = lines.toSorted((a, b) => ([...a].reverse().join('') < [...b].reverse().join('') ? 1 : -1));
    files[file] = `${[header, ...turned].join('\n')}\n`;
  }
  return folderOf(files);
}

beforeAll(async () => {
  databases = [await testDatabase(), await testDatabase()];
  const part = await demoPart();
  const other = await turnedOver(part);
  for (const [index, folder] of [part, other].entries()) {
    await importInto(databases[index] as TestDatabase, folder);
    await rm(folder, { recursive: true });
  }
}, 300_000);

afterAll(() => Promise.all((databases ?? []).map((database) => database.drop())));

it.each([
  // To the last bit: float8 is written with all its digits.
  ['uncertainty_estimate', 'indicator, campaign', "- 'estimated_at'"],
  ['outcome_dispersion', 'indicator, campaign', ''],
  ['establishment', 'finess', "- 'identity_line' - 'identity_source_id' - 'last_seen_source_id'"],
  ['legal_entity', 'finess', ''],
  ['establishment_link', 'finess, successor_finess', ''],
  ['establishment_procedure', 'framework, procedure_code, finess', ''],
])('%s does not depend on the order of rows in the files', async (table, order, without) => {
  const rows = databases.map((database) =>
    database.query<{ row: string }>(`SELECT (to_jsonb(t) ${without})::text AS row FROM ${table} t ORDER BY ${order}`),
  );
  const [first, second] = await Promise.all(rows);
  expect(second).toEqual(first);
});
