import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPart } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;
let part: string;

beforeAll(async () => {
  [database, part] = await Promise.all([testDatabase(), demoPart()]);
});

afterAll(async () => {
  await database?.drop();
  await rm(part, { recursive: true, force: true });
});

const served = async () => {
  const [release] = await database.query<{ id: number; key: string }>('SELECT id, key FROM release ORDER BY id DESC LIMIT 1');
  return release;
};

it('gives another key to the release that takes a number again after a restore', async () => {
  await importInto(database, part);
  const before = await served();
  // As a restore of the backup made before that import would leave it.
  await database.query('TRUNCATE release, source_file CASCADE');
  await importInto(database, part);
  const after = await served();
  expect(after?.id).toBe(before?.id);
  expect(after?.key).not.toBe(before?.key);
});
