import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '@/lib/db/database';
import { MIGRATIONS_DIR, schemaEngine, schemaFiles } from '@/lib/db/schema-engine';

/** `npm run db:migration -- NAME`: writes the SQL that takes the migrated database to prisma/schema. */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Usage: npm run db:migration -- name_in_snake_case');

const database = await openDatabase();
try {
  const engine = await schemaEngine(database.url);
  const files = (await schemaFiles()).map(([file, content]) => ({ path: file, content }));
  const { stdout } = await engine.diff({
    from: { tag: 'url', url: database.url },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout || stdout.includes('This is an empty migration')) console.log('The schema has not changed.');
  else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = path.join(MIGRATIONS_DIR, `${stamp}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'migration.sql'), stdout);
    console.log(`Wrote ${path.relative('.', folder)}`);
  }
} finally {
  await database.close();
}
