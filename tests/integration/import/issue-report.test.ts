import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rejection } from '@/lib/import/run/command';
import { importFolder } from '@/lib/import/run/import-folder';
import { BadFileError } from '@/lib/import/source';
import { bytesText, folderOf, withCell } from '@/tests/setup/damaged-file';
import { demoFolder } from '@/tests/setup/demo-folder';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SURVEY = 'resultats-esatis48h-mco-open-data-2019.csv';

let database: TestDatabase;
let good = '';
const folders: string[] = [];

/** A folder of the survey alone, damaged. */
async function folder(damage: (text: string) => string): Promise<string> {
  const created = await folderOf({ [SURVEY]: damage(good) });
  folders.push(created);
  return created;
}

const cell = (column: string, value: string) => (text: string) => withCell(text, ';', 2, column, value);

describe('what the import command says of bad rows', () => {
  beforeAll(async () => {
    database = await testDatabase();
    good = bytesText(await readFile(path.join(await demoFolder(), 'esatis', SURVEY)));
  });

  afterAll(async () => {
    await database?.drop();
    for (const created of folders) await rm(created, { recursive: true });
  });

  it('ends the command well, with the count in its report', async () => {
    const bad = await folder(cell('classement', 'Z'));
    const result = await startCommand('cli', [bad, '--json'], { DATABASE_URL: database.url }).result;
    expect(result.code).toBe(0);
    expect(reportIn(result)).toMatchObject({
      status: 'imported',
      sources: [{ dataset: 'esatis-48h-mco', rows: 1135, accepted: 1134, rejected: 1 }],
      issues: {
        byKind: { 'class-unknown': 1 },
        reasons: [
          {
            ...{ severity: 'rejected', kind: 'class-unknown', code: 'class-unknown', count: 1 },
            first: {
              ...{ file: SURVEY, line: 2, column: 'classement', value: 'Z', params: { classes: ['A', 'B', 'C', 'D'] } },
              reason: 'This is neither a class (A, B, C or D) nor a known reason for its absence.',
            },
          },
        ],
      },
    });
  });

  it('says the reason and its first case in plain words without --json', async () => {
    const bad = await folder(cell('score_all_rea_ajust', '174'));
    const result = await startCommand('cli', [bad], { DATABASE_URL: database.url }).result;
    expect(result.stdout).toContain(
      `1 left out; first: ${SURVEY}, line 2, score_all_rea_ajust, "174": The value must lie between 0 and 100.`,
    );
  });

  it('refuses the file under --strict, and when more than one row in a hundred is bad', async () => {
    const twelve = Array.from({ length: 12 }, (_, index) => index + 2);
    const one = await folder(cell('classement', 'Z'));
    const many = await folder((text) => twelve.reduce((bad, line) => withCell(bad, ';', line, 'classement', 'Z'), text));
    const options = { databaseUrl: database.url, campaign: null, isFictional: false };
    const strict = importFolder({ ...options, folder: one, isStrict: true });
    await expect(strict).rejects.toThrow(
      /open-data-2019\.csv: 1 bad row.*--strict.*line 2, classement, "Z": This is neither a class \(A, B, C or D\) nor/,
    );
    await expect(strict).rejects.toBeInstanceOf(BadFileError);
    expect(rejection(await strict.catch((error: unknown) => error), 1).error).toMatchObject({
      file: SURVEY,
      issue: {
        line: 2,
        code: 'class-unknown',
        params: { classes: ['A', 'B', 'C', 'D'] },
        reason: expect.stringMatching(/class/),
      },
    });
    await expect(importFolder({ ...options, folder: many, isStrict: false })).rejects.toThrow(
      /12 bad rows of 1135, more than 1 %/,
    );
  });
});
