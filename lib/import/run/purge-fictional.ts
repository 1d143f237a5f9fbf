import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';

/** Longer than a portal takes to see the new release and to finish the pages it was drawing from the old one. */
const GRACE_MS = 3_000;

/**
 * Removes the fictional set whole, once a real release is served. A portal may still be drawing a page of the old
 * release: it is given the time to end. Does nothing when there is nothing fictional left. Throws with nothing removed.
 */
export async function purgeFictional(client: Client, onStart: () => void): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM source_file WHERE is_fictional LIMIT 1');
  if (rowCount === 0) return;
  onStart();
  if (await portalIsConnected(client)) await wait(GRACE_MS);
  await client.query('BEGIN');
  try {
    for (const table of FACT_TABLES) {
      await client.query(
        `DELETE FROM ${snakeCase(table)} WHERE source_file_id IN (SELECT id FROM source_file WHERE is_fictional)`,
      );
    }
    await client.query('DELETE FROM release WHERE is_fictional');
    await client.query('DELETE FROM source_file WHERE is_fictional');
    await client.query(
      'DELETE FROM campaign c WHERE NOT EXISTS (SELECT 1 FROM source_file f WHERE f.dataset = c.dataset AND f.campaign = c.year)',
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function portalIsConnected(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'repere-portal%' LIMIT 1");
  return (rowCount ?? 0) > 0;
}
