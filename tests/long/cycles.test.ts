import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { importFolder } from '@/lib/import/run/import-folder';
import { demoFolder } from '@/tests/setup/demo-folder';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SITES = 'sae/ID_2023r.csv';
const cycle = (number: 5 | 6, name: 'demarche' | 'etablissement_geo' | 'resultat_chapitre') =>
  `certification/cycle-${number}/${name}.csv`;
const CYCLE_5 = [cycle(5, 'demarche'), cycle(5, 'etablissement_geo'), cycle(5, 'resultat_chapitre')];
const CYCLE_6 = [cycle(6, 'demarche'), cycle(6, 'etablissement_geo'), cycle(6, 'resultat_chapitre')];

let database: TestDatabase;
const folders: string[] = [];

/** Imports these files of the fictional set, flat, so that no folder tells their cycle. */
async function importFiles(files: readonly string[], edit: (text: string) => string = (text) => text) {
  const [demo, folder] = [await demoFolder(), await mkdtemp(path.join(tmpdir(), 'repere-cycles-'))];
  folders.push(folder);
  for (const [index, file] of files.entries()) {
    const copy = path.join(folder, `${String(index)}`, path.basename(file));
    await cp(path.join(demo, file), copy);
    if (/etablissement_geo/.test(file)) await writeFile(copy, edit(await readFile(copy, 'utf8')));
  }
  return importFolder({ databaseUrl: database.url, folder, campaign: null, isStrict: false, isFictional: true });
}

/** What the newest release says of the certification: scopes per procedure, and scores per cycle. */
async function certification() {
  const scopes = await database.query(
    `SELECT framework, procedure_code, finess, via FROM establishment_procedure
     WHERE release_id = (SELECT max(id) FROM release) ORDER BY 1, 2, 3`,
  );
  const scores = await database.query(
    `SELECT framework, count(*) FROM certification_score WHERE source_file_id IN (
       SELECT source_file_id FROM release_source WHERE release_id = (SELECT max(id) FROM release)) GROUP BY 1 ORDER BY 1`,
  );
  return { scopes, scores };
}

describe('the cycles of the certification', () => {
  afterEach(async () => {
    await database.drop();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  it('give one release, whatever the order of the files and the number of imports', async () => {
    const orders = [[[SITES, ...CYCLE_5, ...CYCLE_6]], [[SITES, ...CYCLE_5], CYCLE_6], [[SITES, ...CYCLE_6], CYCLE_5]];
    const found: unknown[] = [];
    for (const imports of orders) {
      if (found.length > 0) await database.drop();
      database = await testDatabase();
      for (const files of imports) await importFiles(files);
      found.push(await certification());
    }
    const [first] = found as Awaited<ReturnType<typeof certification>>[];
    expect(new Set(first?.scopes.map((row) => (row as { framework: string }).framework))).toEqual(new Set(['V2020', 'V2025']));
    expect(first?.scores).toHaveLength(2);
    for (const other of found) expect(other).toEqual(first);
  }, 400_000);

  it('never take the place of one another: sites of cycle 6 alone leave those of cycle 5', async () => {
    database = await testDatabase();
    await importFiles([SITES, ...CYCLE_5, ...CYCLE_6]);
    const before = await certification();
    await importFiles([cycle(6, 'etablissement_geo')], (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    const after = await certification();
    const ofCycle5 = ({ scopes }: typeof before) => scopes.filter((row) => (row as { framework: string }).framework === 'V2020');
    expect(ofCycle5(after)).toEqual(ofCycle5(before));
    expect(after.scopes.length).toBeLessThanOrEqual(before.scopes.length);
  });

  it.each([cycle(6, 'etablissement_geo'), cycle(6, 'resultat_chapitre')])(
    'refuse %s while no procedure of its cycle is held, by its name and with the remedy',
    async (file) => {
      database = await testDatabase();
      await importFiles([SITES, ...CYCLE_5]);
      const before = await certification();
      await expect(importFiles([file])).rejects.toThrow(
        new RegExp(`${path.basename(file)}.*procedures? .*held: import the table of procedures`),
      );
      expect(await certification()).toEqual(before);
    },
  );

  it('name the code that fits no procedure, and keep its site', async () => {
    database = await testDatabase();
    await importFiles([SITES, ...CYCLE_5], (text) => {
      const [header = '', first = '', ...others] = text.split('\n');
      return [header, first.replace(/^\uFEFF?"?[^,;"]+/, '99999'), ...others].join('\n');
    });
    const issues = await database.query('SELECT code, line, value FROM import_issue WHERE code = $1', ['procedure-unknown']);
    expect(issues).toEqual([{ code: 'procedure-unknown', line: 2, value: '99999' }]);
  });
});
