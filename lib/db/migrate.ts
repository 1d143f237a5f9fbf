import { migrationsList, schemaEngine } from '@/lib/db/schema-engine';

/** Applies the migrations that are missing. Returns their names; running it again does nothing. */
export async function migrate(connectionString: string): Promise<readonly string[]> {
  const engine = await schemaEngine(connectionString);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await migrationsList(),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}
