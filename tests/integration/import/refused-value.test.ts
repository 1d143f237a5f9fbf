import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSource } from '@/lib/import/run/write-source';
import { BadFileError } from '@/lib/import/source';
import { demoFolder } from '@/tests/setup/demo-folder';
import { preparedFolder } from '@/tests/setup/prepared-folder';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** A last guard: whatever a source lets through, the refusal names file and line. */
it.each([
  ['a count beyond what a column holds', { n: 3_000_000_000 }],
  ['a text no database holds', { obligation: 'a\u0000b' }],
])('%s refuses the file, naming it and its line', async (_, wrong) => {
  const files = await preparedFolder(path.join(await demoFolder(), 'esatis'));
  const file = files.find(({ rows }) => rows > 900);
  const at = (file?.parsed.facts.measurement?.length ?? 0) - 5;
  const fact = file?.parsed.facts.measurement?.[at];
  if (!file || !fact) throw new Error('No survey');
  Object.assign(fact, wrong);
  await client.query('BEGIN');
  const refused = writeSource(client, file, '2019', true);
  await expect(refused).rejects.toBeInstanceOf(BadFileError);
  await expect(refused).rejects.toThrow(`${file.fileName}: line ${fact.line}: a value the database does not take`);
  await client.query('ROLLBACK');
});
