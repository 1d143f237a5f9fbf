import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportRefused } from '@/lib/import/run/import-refused';
import { BadFileError } from '@/lib/import/source';
import { Random } from '@/lib/tools/demo/random';
import { byteDamages } from '@/tests/setup/damage/byte-damages';
import { TEXT_DAMAGES } from '@/tests/setup/damage/text-damages';
import { WORKBOOK_DAMAGES } from '@/tests/setup/damage/workbook-damages';
import { folderOf } from '@/tests/setup/damaged-file';
import { demoFolder } from '@/tests/setup/demo-folder';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { importInto } from '@/tests/setup/official-release';
import { servedState } from '@/tests/setup/served-state';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SURVEY = 'resultats-esatis48h-mco-open-data-2019.csv';
const WORKBOOK = 'resultats-esatisca-mco-open-data-2020.xlsx';
/** A good file that is new to the database: it must not come in with a refused one. */
const NEWCOMER = 'resultats-esatis-ssr-2024.xlsx';
/** Of processor time: other work of the machine is not counted. */
const LIMIT_SECONDS = 10;

const cases = [
  ...[...byteDamages(true), ...TEXT_DAMAGES].map((damage) => ({ file: SURVEY, damage })),
  ...[...byteDamages(false), ...WORKBOOK_DAMAGES].map((damage) => ({ file: WORKBOOK, damage })),
].map(({ file, damage }) => ({ file, damage, title: `${damage.kind}, ${file}` }));
/** Ways to bring a process down, each tried in one of its own. */
const dangerous = cases.filter(({ damage, file }) => file === WORKBOOK && /outside|giant|after the end/.test(damage.kind));

const good: Record<string, Buffer> = {};
const folders: string[] = [];
let newcomer: Buffer;
let database: TestDatabase;

async function damagedFolder({ file, damage }: (typeof cases)[number]): Promise<string | null> {
  const bytes = good[file] ?? Buffer.alloc(0);
  const damaged = damage.apply(bytes, new Random(`import ${file} ${damage.kind}`));
  if (!damaged || damaged.bytes.equals(bytes)) return null;
  const folder = await folderOf({ [file]: damaged.bytes, [`a/${NEWCOMER}`]: newcomer });
  folders.push(folder);
  return folder;
}

describe('the import of a damaged file', () => {
  beforeAll(async () => {
    database = await testDatabase();
    const demo = await demoFolder();
    for (const file of [SURVEY, WORKBOOK]) good[file] = await readFile(path.join(demo, 'esatis', file));
    newcomer = await readFile(path.join(demo, 'esatis', NEWCOMER));
    const folder = await folderOf(good);
    folders.push(folder);
    await importInto(database, folder);
  });

  afterAll(async () => {
    await database?.drop();
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  it.each(cases)('ends in time, and changes nothing when it is refused: $title', async (one) => {
    const folder = await damagedFolder(one);
    if (!folder) return;
    const before = await servedState(database);
    const startedAt = process.cpuUsage();
    const outcome = await importInto(database, folder).catch((error: unknown) => error);
    expect(process.cpuUsage(startedAt).user / 1_000_000).toBeLessThan(LIMIT_SECONDS);
    if (!(outcome instanceof Error)) return;
    // A file that can be read and says too little is refused when the release is verified.
    expect(outcome instanceof BadFileError || outcome instanceof ImportRefused, String(outcome)).toBe(true);
    if (outcome instanceof BadFileError) expect(outcome.fileName).toBe(one.file);
    expect(await servedState(database)).toEqual(before);
  });

  it.each(dangerous)('never brings its process down: $title', async (one) => {
    const folder = await damagedFolder(one);
    const result = await startCommand('cli', [folder ?? '', '--json'], { DATABASE_URL: database.url }).result;
    expect([0, 2], result.stderr).toContain(result.code);
    expect(reportIn(result).status).toBe(result.code === 2 ? 'rejected' : 'imported');
  });
});
