import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

/** Name of the migrated, empty database every test database is copied from. */
export const TEMPLATE = 'repere_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server's maintenance database. */
    adminUrl: string;
  }
}

/** Starts a real PostgreSQL for the run (DATABASE_URL's server when it is set) and prepares the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.REPERE_DATA_DIR = '.data/test';
  const { DATABASE_URL } = process.env;
  const { embeddedCluster } = await import('@/lib/db/embedded/cluster');
  const { migrate } = await import('@/lib/db/migrate');
  const cluster = DATABASE_URL ? null : await embeddedCluster();
  const urlOf = (name: string) => cluster?.url(name) ?? onDatabase(DATABASE_URL ?? '', name);
  const adminUrl = urlOf('postgres');
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(urlOf(TEMPLATE));
  project.provide('adminUrl', adminUrl);
  return async () => cluster?.stopIfIdle();
}

function onDatabase(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
