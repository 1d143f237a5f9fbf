import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { takeUnheldRelease } from '@/lib/db/release-lease';
import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';

/**
 * Releases that stay, the served one included: the one before it to compare with and to go back to, and one more for a portal
 * that lags. Each takes 22 to 25 MB; their facts stay with them, so that they can be rebuilt.
 */
const KEPT = 3;

/** Longest wait for portals that still answer from a release: they let go of it seconds after the next one is served. */
const PATIENCE_MS = 30_000;

/**
 * Removes what no longer serves: the fictional set once a real release is there, the oldest releases, and the files of no
 * release. What a portal still holds is waited for a while, then left to the next import. Returns the numbers of those left.
 * Throws with nothing removed.
 */
export async function removeReleases(client: Client, onStart: () => void): Promise<readonly number[]> {
  const unwanted = await unwantedReleases(client);
  if (unwanted.length === 0 && !(await hasFilesOfNoRelease(client))) return [];
  onStart();
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const left = await removeUnheld(client, unwanted);
    if (left.length === 0 || performance.now() > until) return left;
    await wait(500);
  }
}

interface Unwanted {
  id: number;
  key: string;
}

async function unwantedReleases(client: Client): Promise<readonly Unwanted[]> {
  const { rows } = await client.query<Unwanted>(
    `SELECT id, key FROM (
       SELECT id, key, is_fictional AS is_other, row_number() OVER (PARTITION BY is_fictional ORDER BY id DESC) AS rank FROM release
     ) AS ranked
     WHERE rank > $1 OR (is_other AND EXISTS (SELECT 1 FROM release WHERE NOT is_fictional)) ORDER BY id`,
    [KEPT],
  );
  return rows;
}

/** One transaction. Returns the numbers of the releases that are still held. */
async function removeUnheld(client: Client, unwanted: readonly Unwanted[]): Promise<readonly number[]> {
  await client.query('BEGIN');
  try {
    const left: number[] = [];
    for (const { id, key } of unwanted) {
      if (await takeUnheldRelease(client, key)) await client.query('DELETE FROM release WHERE id = $1', [id]);
      else left.push(id);
    }
    await removeFilesOfNoRelease(client);
    await client.query('COMMIT');
    return left;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

const OF_NO_RELEASE = 'NOT EXISTS (SELECT 1 FROM release_source r WHERE r.source_file_id = f.id)';

async function hasFilesOfNoRelease(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT 1 FROM source_file f WHERE ${OF_NO_RELEASE} LIMIT 1`);
  return (rowCount ?? 0) > 0;
}

async function removeFilesOfNoRelease(client: Client): Promise<void> {
  const { rows } = await client.query<{ id: number }>(`SELECT id FROM source_file f WHERE ${OF_NO_RELEASE}`);
  if (rows.length === 0) return;
  const ids = [rows.map(({ id }) => id)];
  for (const table of FACT_TABLES) await client.query(`DELETE FROM ${snakeCase(table)} WHERE source_file_id = ANY($1)`, ids);
  await client.query('DELETE FROM source_file WHERE id = ANY($1)', ids);
  await client.query(
    'DELETE FROM campaign c WHERE NOT EXISTS (SELECT 1 FROM source_file f WHERE f.dataset = c.dataset AND f.campaign = c.year)',
  );
}
