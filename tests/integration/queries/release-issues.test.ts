import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disconnect, prisma } from '@/lib/db/client';
import { IssueLog } from '@/lib/import/issues';
import { countIssues } from '@/lib/import/run/count-issues';
import { writeIssues } from '@/lib/import/run/write-issues';
import { readIssues } from '@/lib/release-state/read-issues';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

describe('the issues of a release', () => {
  let database: TestDatabase;
  let client: Client;
  const files: number[] = [];

  async function sourceFile(fileName: string, log: IssueLog): Promise<void> {
    const [row] = await database.query<{ id: number }>(
      `INSERT INTO source_file (dataset, edition, file_name, sha256, bytes, encoding, publisher, licence, is_fictional,
         importer, rows, accepted, rejected)
       VALUES ('iqss', $1, $1, $1, 1, 'utf-8', 'HAS', 'Licence Ouverte 2.0', false, '', 9, 9, 0) RETURNING id`,
      [fileName],
    );
    files.push(row?.id ?? 0);
    await writeIssues(client, row?.id ?? 0, log.issues);
  }

  beforeAll(async () => {
    database = await testDatabase();
    process.env.DATABASE_URL = database.url;
    client = new Client({ connectionString: database.url });
    await client.connect();
    const [a, b] = [new IssueLog(), new IssueLog()];
    for (let line = 400; line > 0; line -= 1) a.warn(line, 'mean-disagrees', 'mean', '73.5', { line: 2, mean: 73.25 });
    b.warn(7, 'mean-disagrees', 'mean', '1', { line: 2, mean: 3 });
    b.reject(8, 'class-unknown', 'classe "MCO"\t\\', 'É\n', { classes: ['A', 'B "b"', 'C\\'] });
    b.reject(9, 'not-a-date', 'date', null);
    b.reject(10, 'not-a-month', 'month', 'Brumaire');
    await sourceFile('b.csv', b);
    await sourceFile('a.csv', a);
  });

  afterAll(async () => {
    await client?.end();
    await disconnect();
    await database?.drop();
  });

  it('are counted reason by reason, and listed so that a frequent reason hides no rare one', async () => {
    const { reasons, issues } = await prisma().$transaction((db) => readIssues(db, files));
    expect(reasons).toEqual([
      { severity: 'rejected', kind: 'class-unknown', code: 'class-unknown', count: 1 },
      { severity: 'rejected', kind: 'date-impossible', code: 'not-a-date', count: 1 },
      { severity: 'rejected', kind: 'date-impossible', code: 'not-a-month', count: 1 },
      { severity: 'warning', kind: 'duplicate-key', code: 'mean-disagrees', count: 401 },
    ]);
    expect(issues).toHaveLength(300);
    expect(issues.slice(0, 4).map(({ code, line, fileName }) => [code, line, fileName])).toEqual([
      ['class-unknown', 8, 'b.csv'],
      ['not-a-date', 9, 'b.csv'],
      ['not-a-month', 10, 'b.csv'],
      ['mean-disagrees', 1, 'a.csv'],
    ]);
    expect(issues.slice(3).map(({ line }) => line)).toEqual(Array.from({ length: 297 }, (_, index) => index + 1));
  });

  it('come back as they were found, special characters and parameters included', async () => {
    const { issues } = await prisma().$transaction((db) => readIssues(db, files));
    expect(issues[0]).toEqual({
      ...{ sourceFileId: files[0], dataset: 'iqss', fileName: 'b.csv', severity: 'rejected' },
      ...{ kind: 'class-unknown', code: 'class-unknown', line: 8, column: 'classe "MCO"\t\\', value: 'É\n' },
      params: { classes: ['A', 'B "b"', 'C\\'] },
    });
  });

  it('are counted for the report of the import in the same way, with their first case', async () => {
    const { total, byKind, reasons } = await countIssues(client, files);
    expect(total).toBe(404);
    expect(byKind).toEqual({ 'class-unknown': 1, 'date-impossible': 2, 'duplicate-key': 401 });
    expect(reasons.map(({ code, count, first }) => [code, count, first.file, first.line])).toEqual([
      ['class-unknown', 1, 'b.csv', 8],
      ['not-a-date', 1, 'b.csv', 9],
      ['not-a-month', 1, 'b.csv', 10],
      ['mean-disagrees', 401, 'a.csv', 1],
    ]);
    expect(reasons[3]?.first.params).toEqual({ line: 2, mean: 73.25 });
  });

  it('of no file are none', async () => {
    expect(await prisma().$transaction((db) => readIssues(db, []))).toEqual({ reasons: [], issues: [] });
  });
});
