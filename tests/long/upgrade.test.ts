import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureData } from '@/lib/server/first-data';
import { demoPart } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;
let part: string;

beforeEach(async () => {
  [database, part] = await Promise.all([testDatabase(), demoPart()]);
});

afterEach(async () => {
  await database.drop();
  await rm(part, { recursive: true, force: true });
});

/** What an importer of before left: it read half of the results, and knew no estimate. */
async function asMadeByAnOlderImporter(): Promise<void> {
  await database.query('DELETE FROM measurement WHERE line % 2 = 0');
  await database.query('DELETE FROM establishment WHERE finess IN (SELECT finess FROM establishment ORDER BY finess LIMIT 100)');
  await database.query("UPDATE source_file SET importer = 'older'");
  await database.query("UPDATE release SET importer = 'older'");
}

const served = async () => {
  const [row] = await database.query<{ release: number; results: number; sites: number; importers: string[] }>(
    `SELECT r.id AS release, (SELECT count(*)::int FROM establishment WHERE release_id = r.id) AS sites,
       (SELECT count(*)::int FROM measurement m JOIN release_source s USING (source_file_id) WHERE s.release_id = r.id) AS results,
       (SELECT array_agg(DISTINCT f.importer) FROM release_source s JOIN source_file f ON f.id = s.source_file_id
        WHERE s.release_id = r.id) AS importers
     FROM release r ORDER BY r.id DESC LIMIT 1`,
  );
  return row;
};

describe('a database made by an older importer', () => {
  it('is read again by the same import', async () => {
    await importInto(database, part);
    const right = await served();
    await asMadeByAnOlderImporter();
    expect(await importInto(database, part)).toMatchObject({ release: 2, status: 'imported' });
    expect(await served()).toEqual({ ...right, release: 2 });
    expect(await importInto(database, part)).toMatchObject({ release: 2, status: 'unchanged' });
  });

  it('is read again when the portal starts with its files, once, and said in a line', async () => {
    const said: string[] = [];
    const start = () => ensureData(database.url, part, (line) => said.push(line));
    await start();
    const right = await served();
    await asMadeByAnOlderImporter();
    await start();
    await start();
    expect(await served()).toEqual({ ...right, release: 2 });
    expect(said).toEqual([
      'data: loaded',
      'data: release 1 was made by another version of the importer, reading its files again',
    ]);
  });

  it('goes on being served when its files cannot be read again', async () => {
    const said: string[] = [];
    await importInto(database, part);
    await asMadeByAnOlderImporter();
    const before = await served();
    await rm(part, { recursive: true });
    await ensureData(database.url, part, (line) => said.push(line));
    expect(said[1]).toMatch(/^data: kept as they were: /);
    await ensureData(database.url, undefined, (line) => said.push(line));
    expect(said[2]).toMatch(/run npm run data:import/);
    expect(await served()).toEqual(before);
  });
});
