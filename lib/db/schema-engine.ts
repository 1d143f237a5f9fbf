import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { applicationName } from '@/lib/db/application-name';

export const MIGRATIONS_DIR = path.resolve('prisma/migrations');
const SCHEMA_DIR = path.resolve('prisma/schema');

/**
 * Prisma's own schema engine, from its WebAssembly build: the CLI would download a native one, which a closed
 * network forbids. Same migrations, same `_prisma_migrations` table as `prisma migrate deploy`.
 */
export async function schemaEngine(connectionString: string): Promise<bindings.SchemaEngine> {
  await loadWebAssembly();
  // The engine never closes its pool: a connection left idle would hold the database for ten seconds.
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({
      connectionString,
      idleTimeoutMillis: 100,
      allowExitOnIdle: true,
      application_name: applicationName('set-up'),
    }),
  );
  return bindings.SchemaEngine.new({ datamodels: await schemaFiles() }, () => {}, adapter);
}

/** The schema as [path, text] pairs. */
export async function schemaFiles(): Promise<[string, string][]> {
  const names = (await readdir(SCHEMA_DIR)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const file = path.join(SCHEMA_DIR, name);
      return [file, await readFile(file, 'utf8')];
    }),
  );
}

/** The migrations on disk, in the shape the engine reads. */
export async function migrationsList(): Promise<bindings.MigrationList> {
  const entries = await readdir(MIGRATIONS_DIR, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: MIGRATIONS_DIR,
    lockfile: { path: 'migration_lock.toml', content: await readFile(path.join(MIGRATIONS_DIR, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(path.join(MIGRATIONS_DIR, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}

let loaded: Promise<void> | undefined;

function loadWebAssembly(): Promise<void> {
  loaded ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
    const bytes = await readFile(path.join(path.dirname(file), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withIdleTimers() });
    bindings.__wbg_set_wasm(instance.exports);
    const start = instance.exports.__wbindgen_start;
    if (typeof start === 'function') start();
  })();
  return loaded;
}

/** The engine's functions, with timers that do not keep a command alive: it never clears the one of its lock (10 s). */
function withIdleTimers(): WebAssembly.ModuleImports {
  const functions: WebAssembly.ModuleImports = { ...bindings };
  for (const name of Object.keys(functions).filter((key) => key.startsWith('__wbg_setTimeout'))) {
    functions[name] = (callback: () => void, ms: number) => setTimeout(callback, ms).unref();
  }
  return functions;
}
