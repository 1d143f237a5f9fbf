import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  url: string;
  /** Runs one statement and returns its rows. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Closes the connection and keeps the database. */
  leave(): Promise<void>;
  drop(): Promise<void>;
}

/** A database of its own, copied from `template`: by default the migrated, empty one. */
export async function testDatabase(template = inject('template')): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const target = new URL(adminUrl);
  target.pathname = `/${name}`;
  const client = new Client({ connectionString: target.href });
  await client.connect();
  return {
    url: target.href,
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows,
    leave: () => client.end(),
    drop: async () => {
      await client.end();
      await asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
