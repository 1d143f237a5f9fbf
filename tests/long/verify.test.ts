import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readTable } from '@/lib/import/read/read-table';
import { importFolder } from '@/lib/import/run/import-folder';
import { ImportRefused } from '@/lib/import/run/import-refused';
import { beginningOf, cutFile } from '@/tests/setup/cut-file';
import { bytesText, folderOf } from '@/tests/setup/damaged-file';
import { demoFolder } from '@/tests/setup/demo-folder';
import { demoPart, PART_SURVEY } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { servedState } from '@/tests/setup/served-state';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SITES = 'sae/ID_2023r.csv';
const PROCEDURES = 'certification/cycle-5/demarche.csv';
const SCOPES = 'certification/cycle-5/etablissement_geo.csv';

let part: string;
let database: TestDatabase;
let before: Awaited<ReturnType<typeof servedState>>;

beforeAll(async () => {
  [part, database] = await Promise.all([demoPart(), testDatabase()]);
  await importInto(database, part);
  before = await servedState(database);
});

afterAll(async () => {
  await database?.drop();
  await rm(part, { recursive: true, force: true });
});

const textOf = async (file: string) => bytesText(await readFile(path.join(part, file)));

async function refusalOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files);
  const error = await importInto(database, folder).catch((reason) => reason);
  await rm(folder, { recursive: true });
  expect(error).toBeInstanceOf(ImportRefused);
  expect(await servedState(database)).toEqual(before);
  return error.message;
}

describe('files that would take away most of what is stored', () => {
  it.each([
    [PART_SURVEY, 0.5, /esatis-48h-mco 2019, measurement: \d+ instead of \d+/],
    [PART_SURVEY, 0.85, /esatis-48h-mco 2019/],
    [SITES, 0.5, /sae-id 2023, rows: \d+ instead of \d+/],
    [PROCEDURES, 0.02, /certification-demarche cycle-5, certification procedure: \d+ instead of \d+/],
    [SCOPES, 0.5, /certification-sites cycle-5, certification scope: \d+ instead of \d+/],
  ])('%s cut at %d of its rows is refused', async (file, share, words) => {
    expect(await refusalOf({ [file]: beginningOf(await textOf(file), share) })).toMatch(words);
  });

  it('is refused even if accepted, when procedures lose all their sites', async () => {
    const folder = await folderOf({ [SCOPES]: beginningOf(await textOf(SCOPES), 0.5) });
    const options = { databaseUrl: database.url, folder, campaign: null, isStrict: false, isFictional: false };
    await expect(importFolder({ ...options, acceptChanges: true })).rejects.toThrow(/certification procedures without a site/);
    expect(await servedState(database)).toEqual(before);
    await rm(folder, { recursive: true });
  });

  it('is refused when procedures and their sites are cut alike, and says how to accept it', async () => {
    // One procedure of three, each with its sites.
    const few = (line: string) => Number.parseInt(line, 10) % 3 === 0;
    const files = { [PROCEDURES]: cutFile(await textOf(PROCEDURES), few), [SCOPES]: cutFile(await textOf(SCOPES), few) };
    expect(await refusalOf(files)).toMatch(/instead of .*--accept-changes/);
  });

  it('names the region that alone has gone', async () => {
    const isElsewhere = (line: string) => !/^"?2[AB]|^"?20/.test(line) && !line.includes('Corse');
    const survey = await textOf(PART_SURVEY);
    expect(cutFile(survey, isElsewhere).length).toBeGreaterThan(survey.length * 0.97);
    expect(await refusalOf({ [PART_SURVEY]: cutFile(survey, isElsewhere) })).toMatch(/Corse: 0 instead of \d+/);
  });
});

describe('an accepted change', () => {
  let own: TestDatabase;

  beforeEach(async () => {
    own = await testDatabase();
    await importInto(own, part);
    return () => own.drop();
  });

  it('is stored with the release that brought it, and with no other', async () => {
    const folder = await folderOf({ [PART_SURVEY]: beginningOf(await textOf(PART_SURVEY), 0.5) });
    const options = { databaseUrl: own.url, folder, campaign: null, isStrict: false, isFictional: false };
    const outcome = await importFolder({ ...options, acceptChanges: true });
    expect(outcome.release).toBe(2);
    expect(outcome.changes[0]).toMatchObject({ dataset: 'esatis-48h-mco', edition: '2019', against: '2019' });
    const stored = await own.query<{ before: number; after: number }>(
      'SELECT before, after FROM release_change WHERE release_id = 2 ORDER BY id',
    );
    expect(stored).toEqual(outcome.changes.map(({ before: was, after }) => ({ before: was, after })));
    // The whole file again: nothing has fallen.
    expect(await importInto(own, part)).toMatchObject({ release: 3, status: 'imported', changes: [] });
    await rm(folder, { recursive: true });
  });

  it('is not asked for a corrected file, nor for the next campaign', async () => {
    const corrected = await folderOf({ [PART_SURVEY]: cutFile(await textOf(PART_SURVEY), (_, index) => index % 100 !== 7) });
    expect(await importInto(own, corrected)).toMatchObject({ release: 2, changes: [] });
    const next = 'esatis/resultats-esatis48h-mco-open-data-2020.xlsx';
    const campaign = path.join(corrected, 'next');
    await mkdir(campaign);
    await cp(path.join(await demoFolder(), next), path.join(campaign, path.basename(next)));
    expect(await importInto(own, campaign)).toMatchObject({ release: 3, changes: [] });
    await rm(corrected, { recursive: true });
  });

  it('is asked for a next campaign of half the sites', async () => {
    // The results of 2020: those of 2019 under another year are refused for what they are.
    const name = 'esatis/resultats-esatis48h-mco-open-data-2020.xlsx';
    const { header, rows } = await readTable(path.join(await demoFolder(), name), name);
    const half = [header, ...rows.slice(0, rows.length / 2).map(({ cells }) => cells)].map((cells) => [...cells]);
    const folder = await folderOf({});
    await writeFile(
      path.join(folder, 'resultats-esatis48h-mco-open-data-2021.xlsx'),
      await writeWorkbook(half, { sheet: 'Resultats' }).toBuffer(),
    );
    await expect(importInto(own, folder)).rejects.toThrow(/esatis-48h-mco 2021, rows: \d+ instead of \d+ \(against 2019\)/);
    await rm(folder, { recursive: true });
  });
});
