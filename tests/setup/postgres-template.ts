import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

/** Name of the migrated, empty database every test database is copied from; of its own per run, as runs may overlap. */
const TEMPLATE = `repere_template_${process.pid}`;

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server's maintenance database. */
    adminUrl: string;
    /** Name of the database to copy. */
    template: string;
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
  await execute(adminUrl, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`, `CREATE DATABASE ${TEMPLATE}`);
  await migrate(urlOf(TEMPLATE));
  project.provide('adminUrl', adminUrl);
  project.provide('template', TEMPLATE);
  return async () => {
    for (const name of [TEMPLATE, `${TEMPLATE}_official`, `${TEMPLATE}_fictional`])
      await execute(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await rm(path.join(tmpdir(), `${TEMPLATE}-demo`), { recursive: true, force: true });
    await cluster?.stopIfIdle();
  };
}

async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function onDatabase(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
