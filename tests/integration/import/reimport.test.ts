import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '@/lib/import/release/build';
import { readInputs } from '@/lib/import/release/read-inputs';
import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { reportOf } from '@/lib/import/run/report';
import { officialDataDir } from '@/tests/setup/official-data';
import { importInto, type OfficialRelease, officialRelease } from '@/tests/setup/official-release';

const folder = officialDataDir();
let database: OfficialRelease;

describe.skipIf(!folder)('the official files, imported again', () => {
  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
  });

  afterAll(() => database?.drop());

  const count = async (sql: string, values: readonly unknown[] = []) => {
    const [row] = await database.query<{ count: string }>(`SELECT count(*) ${sql}`, values);
    return Number(row?.count);
  };

  it('changes nothing when the same folder is imported again', async () => {
    const size = async () => {
      const counts: number[] = [];
      for (const table of FACTS) counts.push(await count(`FROM ${table}`));
      return counts;
    };
    const before = await size();
    const again = await importInto(database, folder ?? '');
    expect(reportOf(again)).toMatchObject({ release: 1, status: 'unchanged', issues: database.report.issues });
    expect(await size()).toEqual(before);
  });

  it('replaces only the data set and campaign it brings, and can still rebuild the release before', async () => {
    const part = await mkdtemp(path.join(tmpdir(), 'repere-part-'));
    const name = 'resultats-esatis48h-mco-open-data-2019.csv';
    const lines = (await readFile(path.join(folder ?? '', 'esatis', name), 'latin1')).trimEnd().split('\n');
    await writeFile(path.join(part, name), lines.slice(0, -1).join('\n'), 'latin1');
    const outcome = await importInto(database, part).finally(() => rm(part, { recursive: true }));

    expect(outcome).toMatchObject({ release: 2, status: 'imported' });
    const sources = (release: number) =>
      database.query<{ id: number; key: string }>(
        `SELECT f.id, f.dataset || ' ' || f.edition AS key FROM release_source r JOIN source_file f ON f.id = r.source_file_id
         WHERE r.release_id = $1 ORDER BY key`,
        [release],
      );
    const [first, second] = [await sources(1), await sources(2)];
    expect(second.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
    expect(second.filter(({ id }) => !first.some((source) => source.id === id)).map(({ key }) => key)).toEqual([
      'esatis-48h-mco 2019',
    ]);

    const client = new Client({ connectionString: database.url });
    await client.connect();
    const ids = first.map(({ id }) => id);
    const rebuilt = buildRelease(await readInputs(client, ids));
    await client.end();
    const stored = await database.query<{ finess: string; name: string; latitude: number | null; sectors: string[] }>(
      'SELECT finess, name, latitude, sectors FROM establishment WHERE release_id = 1 ORDER BY finess COLLATE "C"',
    );
    expect(rebuilt.establishments.map(({ finess, name, latitude, sectors }) => ({ finess, name, latitude, sectors }))).toEqual(
      stored,
    );
    expect(
      await count(
        "FROM measurement m JOIN source_file f ON f.id = m.source_file_id WHERE f.dataset = 'esatis-48h-mco' AND f.edition = '2019' AND m.indicator = f.dataset AND f.id = ANY($1)",
        [ids],
      ),
    ).toBe(1152);
  });
});

const FACTS = [...FACT_TABLES.map(snakeCase), 'source_file', 'import_issue', 'release', 'establishment', 'legal_entity'];
