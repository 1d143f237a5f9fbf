import { type ImportOutcome, importFolder } from '@/lib/import/run/import-folder';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

export interface OfficialRelease extends TestDatabase {
  outcome: ImportOutcome;
}

/** Imports the whole folder of official files into a database of its own. */
export async function officialRelease(folder: string): Promise<OfficialRelease> {
  const database = await testDatabase();
  return { ...database, outcome: await importInto(database, folder) };
}

/** One real import of `folder`, as `data:import` does it. */
export function importInto(database: TestDatabase, folder: string): Promise<ImportOutcome> {
  return importFolder({ databaseUrl: database.url, folder, campaign: null, isStrict: false, isFictional: false });
}
