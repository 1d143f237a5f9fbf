import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoFolder } from '@/tests/setup/demo-folder';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { officialDataDir } from '@/tests/setup/official-data';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

/** Megabytes of heap. Node dies when it cannot do with them. */
const HEAP = 192;

const folder = officialDataDir();
let database: TestDatabase;

beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

async function importIn(files: string): Promise<void> {
  const env = { DATABASE_URL: database.url, NODE_OPTIONS: `--max-old-space-size=${HEAP}` };
  const result = await startCommand('cli', [files, '--json'], env).result;
  expect(result.code, result.stderr).toBe(0);
  expect(reportIn(result)).toMatchObject({ status: 'imported' });
}

it(`${HEAP} MB of heap are enough to import the fictional set`, async () => importIn(await demoFolder()));

it.skipIf(!folder)(`${HEAP} MB of heap are enough to import the official files`, () => importIn(folder ?? ''));
