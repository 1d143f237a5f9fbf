import { Client } from 'pg';
import { inject } from 'vitest';
import { type ImportOutcome, importFolder } from '@/lib/import/run/import-folder';
import { type ImportReport, reportOf } from '@/lib/import/run/report';
import { demoFolder } from '@/tests/setup/demo-folder';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

export interface OfficialRelease extends TestDatabase {
  /** What the import said. */
  report: ImportReport;
}

/** A database of its own holding one import of the whole folder of official files. */
export function officialRelease(folder: string): Promise<OfficialRelease> {
  return copyOf('official', (database) => importInto(database, folder));
}

/** The same with the fictional national set, which has every kind of file. */
export function fictionalRelease(): Promise<OfficialRelease> {
  return copyOf('fictional', async (database) => importInto(database, await demoFolder(), { isFictional: true }));
}

/** One real import of `folder`, as `data:import` does it. */
export function importInto(database: TestDatabase, folder: string, { isFictional = false } = {}): Promise<ImportOutcome> {
  return importFolder({ databaseUrl: database.url, folder, campaign: null, isStrict: false, isFictional });
}

/** Any number, the same for every test that asks for an imported release. */
const LOCK = 7_240_002;

/** The import runs once per run of the tests, whoever asks first; the others copy it. */
async function copyOf(set: string, fill: (database: TestDatabase) => Promise<ImportOutcome>): Promise<OfficialRelease> {
  const name = `${inject('template')}_${set}`;
  const admin = new Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const report = (await storedReport(admin, name)) ?? (await importOnce(admin, name, fill));
    return { ...(await testDatabase(name)), report };
  } finally {
    await admin.end();
  }
}

async function importOnce(
  admin: Client,
  name: string,
  fill: (database: TestDatabase) => Promise<ImportOutcome>,
): Promise<ImportReport> {
  const database = await testDatabase();
  const report = reportOf(await fill(database));
  await database.leave();
  await admin.query(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} RENAME TO ${name}`);
  await admin.query(`COMMENT ON DATABASE ${name} IS ${admin.escapeLiteral(JSON.stringify(report))}`);
  return report;
}

async function storedReport(admin: Client, name: string): Promise<ImportReport | null> {
  const { rows } = await admin.query<{ report: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS report FROM pg_database WHERE datname = $1",
    [name],
  );
  return rows[0]?.report ? JSON.parse(rows[0].report) : null;
}
