import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DiffTarget } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { openDatabase } from '@/lib/db/database';
import { MIGRATIONS_DIR, schemaEngine, schemaFiles } from '@/lib/db/schema-engine';

/**
 * `npm run db:migration -- NAME`: writes the SQL that takes the committed schema to the one in the working tree.
 * From the committed files and not from the database: the driver adapter cannot read the catalogue's "char" columns.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Usage: npm run db:migration -- name_in_snake_case');

const database = await openDatabase();
try {
  const engine = await schemaEngine(database.url);
  const { stdout } = await engine.diff({
    from: await committedSchema(),
    to: { tag: 'schemaDatamodel', files: (await schemaFiles()).map(([file, content]) => ({ path: file, content })) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout || stdout.includes('This is an empty migration')) console.log('The schema has not changed since the last commit.');
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

async function committedSchema(): Promise<DiffTarget> {
  const hasMigrations = (await readdir(MIGRATIONS_DIR, { withFileTypes: true })).some((entry) => entry.isDirectory());
  if (!hasMigrations) return { tag: 'empty' };
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const paths = git('ls-tree', '--name-only', 'HEAD', 'prisma/schema/').trim().split('\n');
  return { tag: 'schemaDatamodel', files: paths.map((file) => ({ path: file, content: git('show', `HEAD:${file}`) })) };
}
