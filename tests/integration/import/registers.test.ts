import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasFinessKey } from '@/lib/domain/finess';
import { officialDataDir } from '@/tests/setup/official-data';
import { importInto, type OfficialRelease, officialRelease } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const folder = officialDataDir();

describe.skipIf(!folder)('the registers held decide who is gone', () => {
  let official: OfficialRelease;
  let empty: TestDatabase;
  let part: string;

  beforeAll(async () => {
    official = await officialRelease(folder ?? '');
    empty = await testDatabase();
    part = await mkdtemp(path.join(tmpdir(), 'repere-register-'));
  });

  afterAll(async () => {
    await Promise.all([official?.drop(), empty?.drop(), rm(part, { recursive: true, force: true })]);
  });

  it('tells, with the SAE of 2022 beside that of 2023, since which year a site is gone', async () => {
    // The year before, with three hospitals that had closed by 2023: their numbers are taken from nobody.
    const lines = (await readFile(path.join(folder ?? '', 'sae', 'ID_2023r.csv'), 'latin1')).trimEnd().split('\n');
    const [header = '', ...rows] = lines;
    const older = rows.map((row) => row.replace(/^ID;2023;/, 'ID;2022;'));
    const closed = [100, 1500, 3000].map((index) => {
      const finess = older[index]?.split(';')[2] ?? '';
      const keyed = [...'0123456789'].map((key) => `${finess.slice(0, 4)}9900${key}`).find(hasFinessKey) ?? '';
      return (older[index] ?? '').replace(finess, keyed);
    });
    expect(closed).toHaveLength(3);
    await mkdir(path.join(part, 'sae'));
    await writeFile(path.join(part, 'sae', 'ID_2022r.csv'), `${[header, ...older, ...closed].join('\n')}\n`, 'latin1');
    const before = await count(official, "FROM establishment WHERE absent_from IS NULL AND kind = 'hospital' AND release_id = 1");
    await importInto(official, part);
    const gone = await official.query(
      `SELECT e.finess, e.absent_from, e.absent_since, e.is_absence_exact, e.last_seen_year, f.dataset FROM establishment e
       JOIN source_file f ON f.id = e.last_seen_source_id WHERE e.release_id = 2 AND e.finess LIKE '____9900_' ORDER BY 1`,
    );
    expect(gone).toHaveLength(3);
    for (const site of gone) {
      const left = { absent_from: 'sae', absent_since: 2023, is_absence_exact: true, last_seen_year: 2022, dataset: 'sae-id' };
      expect(site).toMatchObject(left);
    }
    expect(await count(official, "FROM establishment WHERE absent_from IS NULL AND kind = 'hospital' AND release_id = 2")).toBe(
      before,
    );
  });

  it('calls nobody gone when no register is held', async () => {
    const surveys = path.join(folder ?? '', 'esatis');
    await importInto(empty, surveys);
    expect(await count(empty, 'FROM establishment')).toBeGreaterThan(2000);
    expect(await count(empty, 'FROM establishment WHERE absent_from IS NOT NULL')).toBe(0);
  });

  it('calls nobody gone for being out of an extract of fifteen lines', async () => {
    await importInto(empty, path.join(folder ?? '', 'finess'));
    const release = '(SELECT max(id) FROM release)';
    expect(await count(empty, `FROM establishment WHERE release_id = ${release}`)).toBeGreaterThan(2000);
    expect(await count(empty, `FROM establishment WHERE release_id = ${release} AND absent_from IS NOT NULL`)).toBe(0);
  });
});

async function count(database: TestDatabase, sql: string): Promise<number> {
  const [row] = await database.query<{ count: string }>(`SELECT count(*) ${sql}`);
  return Number(row?.count);
}
