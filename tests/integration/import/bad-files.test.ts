import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadFileError } from '@/lib/import/source';
import { bytesText, folderOf, withoutColumn } from '@/tests/setup/damaged-file';
import { demoFolder } from '@/tests/setup/demo-folder';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { importInto } from '@/tests/setup/official-release';
import { servedState } from '@/tests/setup/served-state';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SURVEY = 'resultats-esatis48h-mco-open-data-2019.csv';
const WORKBOOK = 'resultats-esatisca-mco-open-data-2020.xlsx';
const PROCEDURES = 'demarche.csv';

type Files = Record<string, Buffer>;
const good: Files = {};
let database: TestDatabase;
const folders: string[] = [];

async function folder(files: Record<string, Buffer | string>): Promise<string> {
  const created = await folderOf(files);
  folders.push(created);
  return created;
}

const survey = () => good[SURVEY] ?? Buffer.alloc(0);
const workbook = () => good[WORKBOOK] ?? Buffer.alloc(0);
const windows1252 = (bytes: Buffer) => iconv.decode(bytes, 'win1252');

const DAMAGES: readonly { what: string; file: string; damage: () => Buffer; cause: RegExp }[] = [
  {
    what: 'a truncated workbook',
    file: WORKBOOK,
    damage: () => workbook().subarray(0, 20_000),
    cause: /not a readable workbook/,
  },
  {
    what: 'a line break after a workbook',
    file: WORKBOOK,
    damage: () => Buffer.concat([workbook(), Buffer.from('\n')]),
    cause: /not a readable workbook.*extra bytes at the end/,
  },
  {
    what: 'one flipped bit of the cells of a workbook',
    file: WORKBOOK,
    damage: () =>
      Buffer.from(workbook().map((byte, index) => (index === workbook().indexOf('sheet1.xml') + 500 ? byte ^ 1 : byte))),
    cause: /not a readable workbook/,
  },
  { what: 'a workbook that is noise', file: WORKBOOK, damage: () => randomBytes(5_000), cause: /not a readable workbook/ },
  { what: 'an empty workbook', file: WORKBOOK, damage: () => Buffer.alloc(0), cause: /the file is empty/ },
  {
    what: 'text in UTF-16',
    file: SURVEY,
    damage: () => Buffer.from(`\ufeff${windows1252(survey())}`, 'utf16le'),
    cause: /UTF-16/,
  },
  {
    what: 'text in UTF-16 without its mark',
    file: SURVEY,
    damage: () => Buffer.from(windows1252(survey()), 'utf16le'),
    cause: /not a text file/,
  },
  {
    what: 'text encoded twice',
    file: SURVEY,
    damage: () => Buffer.from(windows1252(Buffer.from(windows1252(survey())))),
    cause: /wrong encoding: UTF-8 read as Windows-1252/,
  },
  {
    what: 'a missing column',
    file: SURVEY,
    damage: () => Buffer.from(withoutColumn(bytesText(survey()), ';', 'nb_rep_score_repas_rea_ajust'), 'latin1'),
    cause: /missing column\(s\) nb_rep_score_repas_rea_ajust$/,
  },
  {
    what: 'the missing column of the campaign',
    file: SURVEY,
    damage: () =>
      Buffer.from(
        ['nb_reco_brut', 'taux_reco_brut'].reduce((text, name) => withoutColumn(text, ';', name), bytesText(survey())),
        'latin1',
      ),
    cause: /missing column taux_reco_brut/,
  },
  {
    what: 'the header of another data set',
    file: SURVEY,
    damage: () => good[PROCEDURES] ?? Buffer.alloc(0),
    cause: /its name announces esatis-48h-mco, its header is that of certification/,
  },
  {
    what: 'a header of no data set',
    file: SURVEY,
    damage: () => Buffer.from('a;b;c\n1;2;3\n'),
    cause: /its header is of no known data set/,
  },
  {
    what: 'a page of error saved as the file',
    file: SURVEY,
    damage: () => Buffer.from('<!doctype html>\n<title>504 Gateway Timeout</title>\n'),
    cause: /no known data set/,
  },
  { what: 'an empty file', file: SURVEY, damage: () => Buffer.alloc(0), cause: /the file is empty/ },
  { what: 'blank lines alone', file: SURVEY, damage: () => Buffer.from('\n\n \n'), cause: /the file is empty/ },
  {
    what: 'a header alone',
    file: SURVEY,
    damage: () => survey().subarray(0, survey().indexOf(0x0a) + 1),
    cause: /a header and no row/,
  },
  { what: 'noise', file: SURVEY, damage: () => randomBytes(50_000), cause: /not a text file/ },
  {
    what: 'quotes out of place in a row of two',
    file: SURVEY,
    damage: () => Buffer.from(bytesText(survey()).replace(/^(\d+);(.)/gm, '$1;"$2'), 'latin1'),
    cause: /\d+ bad rows of \d+, more than 1 %; first: line 2, row, "\d+;.*A quotation mark is not closed/,
  },
  {
    what: 'the accents of another system',
    file: SURVEY,
    damage: () => iconv.encode(windows1252(survey()), 'macroman'),
    cause: /wrong encoding: its accents are those of Mac OS Roman/,
  },
];

describe('a bad file', () => {
  beforeAll(async () => {
    database = await testDatabase();
    const demo = await demoFolder();
    good[SURVEY] = await readFile(path.join(demo, 'esatis', SURVEY));
    good[WORKBOOK] = await readFile(path.join(demo, 'esatis', WORKBOOK));
    good[PROCEDURES] = await readFile(path.join(demo, 'certification/cycle-5', PROCEDURES));
    await importInto(database, await folder(good));
  });

  afterAll(async () => {
    await database?.drop();
    for (const created of folders) await rm(created, { recursive: true });
  });

  /** A good file, new to the database: it must not come in with a bad one. */
  const companion = () => ({ 'zz/resultats-esatis48h-mco-open-data-2018.csv': survey() });

  it.each(DAMAGES)('$what refuses the whole import, naming the file and the cause', async ({ file, damage, cause }) => {
    const before = await servedState(database);
    const refused = importInto(database, await folder({ ...companion(), [file]: damage() }));
    await expect(refused).rejects.toBeInstanceOf(BadFileError);
    await expect(refused).rejects.toThrow(cause);
    await expect(refused).rejects.toThrow(file);
    expect(await servedState(database)).toEqual(before);
  });

  it('is said on one line of JSON, with exit code 2', async () => {
    const before = await servedState(database);
    const bad = await folder({ ...companion(), [WORKBOOK]: workbook().subarray(0, 20_000) });
    const result = await startCommand('cli', [bad, '--json'], { DATABASE_URL: database.url }).result;
    expect(result.code).toBe(2);
    expect(reportIn(result)).toMatchObject({
      release: null,
      status: 'rejected',
      sources: [],
      error: { file: WORKBOOK, cause: expect.stringMatching(/truncated/) },
    });
    expect(await servedState(database)).toEqual(before);
  });

  it('is said in plain words without --json', async () => {
    const bad = await folder({ [SURVEY]: '' });
    const result = await startCommand('cli', [bad], { DATABASE_URL: database.url }).result;
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(`Import refused. ${SURVEY}: the file is empty\nNothing was changed.`);
  });

  it.each([
    ['a folder that does not exist', ['/nowhere/at/all', '--json'], /No such folder.*\/nowhere\/at\/all/],
    ['no folder', ['--json'], /DIR is missing/],
    ['a campaign that is no year', ['.', '--campaign', 'last', '--json'], /--campaign takes a year/],
    ['an option that does not exist', ['.', '--fast', '--json'], /--fast/],
  ])('%s is refused with exit code 2', async (_, args, cause) => {
    const result = await startCommand('cli', args, { DATABASE_URL: database.url }).result;
    expect(result.code).toBe(2);
    expect(reportIn(result)).toMatchObject({ status: 'rejected', error: { file: null, cause: expect.stringMatching(cause) } });
  });

  it('a folder with no official file is refused', async () => {
    const before = await servedState(database);
    const other = await folder({
      'shopping.csv': 'what;how many\nbread;2\n',
      'readme.txt': 'nothing',
      'lexique-esatis.csv': 'a;b\n',
    });
    await expect(importInto(database, other)).rejects.toThrow(/No official file was recognised in /);
    await expect(importInto(database, await folder({}))).rejects.toThrow(/No official file was recognised in /);
    expect(await servedState(database)).toEqual(before);
  });

  it('two different files for one data set and campaign leave no way to choose; two equal ones do', async () => {
    const before = await servedState(database);
    const shorter = survey().subarray(0, survey().lastIndexOf(0x0a, survey().length - 2) + 1);
    const rivals = await folder({ [`a/${SURVEY}`]: survey(), [`b/${SURVEY}`]: shorter });
    await expect(importInto(database, rivals)).rejects.toThrow(`b/${SURVEY}: holds esatis-48h-mco 2019, and so does a/${SURVEY}`);
    const copies = await folder({ [`a/${SURVEY}`]: survey(), [`b/${SURVEY}`]: survey() });
    expect(await importInto(database, copies)).toMatchObject({ status: 'unchanged' });
    expect(await servedState(database)).toEqual(before);
  });

  it('a file whose name gives no year needs --campaign', async () => {
    const unnamed = await folder({ 'esatis48h.csv': survey() });
    await expect(importInto(database, unnamed)).rejects.toThrow(/esatis48h\.csv: no campaign year/);
  });
});
