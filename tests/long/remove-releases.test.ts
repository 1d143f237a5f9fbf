import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdReleases } from '@/lib/db/release-lease';
import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { removeReleases } from '@/lib/import/run/remove-releases';
import { bytesText } from '@/tests/setup/damaged-file';
import { demoPart, PART_SURVEY } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;
let part: string;
let client: Client;

beforeEach(async () => {
  [database, part] = await Promise.all([testDatabase(), demoPart()]);
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(part, { recursive: true, force: true });
});

const releases = async () => (await database.query<{ id: number }>('SELECT id FROM release ORDER BY id')).map(({ id }) => id);

/** Another edition of the survey: one row less each time. */
async function importAgain(): Promise<void> {
  const survey = bytesText(await readFile(path.join(part, PART_SURVEY)))
    .trimEnd()
    .split('\n');
  survey.splice(50, 1);
  await writeFile(path.join(part, PART_SURVEY), `${survey.join('\n')}\n`, 'latin1');
  await importInto(database, part);
}

/** Rows that belong to no release any more. */
async function orphans(): Promise<number> {
  let count = 0;
  for (const table of [...FACT_TABLES.map(snakeCase), 'import_issue']) {
    const [row] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE source_file_id NOT IN (SELECT source_file_id FROM release_source)`,
    );
    count += row?.count ?? 0;
  }
  return count;
}

describe('releases', () => {
  it('are kept to three, with the files of these alone', async () => {
    await importInto(database, part);
    for (let time = 0; time < 4; time += 1) await importAgain();
    expect(await releases()).toEqual([3, 4, 5]);
    expect(await orphans()).toBe(0);
    expect((await database.query("SELECT 1 FROM source_file WHERE dataset = 'esatis-48h-mco'")).length).toBe(3);
  }, 300_000);

  it('stay while a portal answers from them, and leave after', async () => {
    await importInto(database, part);
    const [first] = await database.query<{ key: string }>('SELECT key FROM release');
    for (const id of [2, 3, 4])
      await database.query(`INSERT INTO release (id, is_fictional, seconds, importer) VALUES (${id}, false, 1, '')`);
    const portal = new Client({ connectionString: database.url });
    await portal.connect();
    await holdReleases(portal, [first?.key ?? '']);
    const removal = removeReleases(client, () => {});
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await releases()).toEqual([1, 2, 3, 4]);
    await holdReleases(portal, []);
    expect(await removal).toEqual([]);
    expect(await releases()).toEqual([2, 3, 4]);
    expect(await orphans()).toBe(0);
    await portal.end();
  });

  it('are free again when the portal that held them dies', async () => {
    await importInto(database, part);
    const [first] = await database.query<{ key: string }>('SELECT key FROM release');
    for (const id of [2, 3, 4])
      await database.query(`INSERT INTO release (id, is_fictional, seconds, importer) VALUES (${id}, false, 1, '')`);
    const portal = new Client({ connectionString: database.url });
    portal.on('error', () => {});
    await portal.connect();
    await holdReleases(portal, [first?.key ?? '']);
    await database.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = $1', [
      (await portal.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid,
    ]);
    expect(await removeReleases(client, () => {})).toEqual([]);
    expect(await releases()).toEqual([2, 3, 4]);
  });
});
