import { Client } from 'pg';
import { embeddedCluster } from '@/lib/db/embedded/cluster';
import { migrate } from '@/lib/db/migrate';
import { importFolder } from '@/lib/import/run/import-folder';
import type { PreparedFile } from '@/lib/import/run/prepare';
import { syncReferenceTables } from '@/lib/import/run/reference-tables';
import { writeSource } from '@/lib/import/run/write-source';
import { preparedFolder } from '@/tests/setup/prepared-folder';

export interface ImportCost {
  parseSeconds: number;
  copySeconds: number;
  wholeSeconds: number;
  rows: number;
}

/** Times parsing alone, COPY alone and the whole import of a folder, each in an empty database. */
export async function importCost(folder: string, isFictional: boolean): Promise<ImportCost> {
  process.env.REPERE_DATA_DIR = '.data/bench-import';
  const cluster = await embeddedCluster();
  try {
    // Once unmeasured: the first parse pays for loading the code.
    await parse(folder);
    const { value: files, seconds: parseSeconds } = await timed(() => parse(folder));
    const copyUrl = await emptyDatabase(cluster.url, 'bench_copy');
    const { seconds: copySeconds } = await timed(() => copyOnly(copyUrl, files));
    const databaseUrl = await emptyDatabase(cluster.url, 'bench_whole');
    const { seconds: wholeSeconds } = await timed(() =>
      importFolder({ databaseUrl, folder, campaign: null, isStrict: false, isFictional }),
    );
    return { parseSeconds, copySeconds, wholeSeconds, rows: files.reduce((sum, file) => sum + file.rows, 0) };
  } finally {
    await cluster.stopIfIdle();
  }
}

async function parse(folder: string): Promise<readonly PreparedFile[]> {
  return preparedFolder(folder);
}

async function copyOnly(url: string, files: readonly PreparedFile[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await syncReferenceTables(client);
  for (const file of files) {
    const { edition } = file.parsed;
    await writeSource(client, file, typeof edition === 'string' ? edition : 'cycle-5', false);
  }
  await client.query('COMMIT');
  await client.end();
}

async function emptyDatabase(url: (name: string) => string, name: string): Promise<string> {
  const client = new Client({ connectionString: url('postgres') });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  await migrate(url(name));
  return url(name);
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const startedAt = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - startedAt) / 1000 };
}
