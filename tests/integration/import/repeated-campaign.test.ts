import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFolder } from '@/lib/import/run/import-folder';
import { demoPart, PART_SURVEY } from '@/tests/setup/demo-part';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  [database, folder] = [await testDatabase(), await demoPart()];
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

it('a survey of 2019 under the name of 2020 is refused: its results are those of 2019', async () => {
  const survey = path.join(folder, PART_SURVEY);
  await copyFile(survey, survey.replace('2019', '2018'));
  const imported = importFolder({ databaseUrl: database.url, folder, campaign: null, isStrict: false, isFictional: true });
  await expect(imported).rejects.toThrow(/its name says 2019, but \d+ of its \d+ results are those of 2018/);
});
