import type { Client } from 'pg';

/** Any number, the same for every portal and importer of a database. */
const LEASES = 7_240_003;

const held = new WeakMap<Client, Set<string>>();

/**
 * Tells importers that the owner of this connection may still answer from these releases, and from no other: they are not
 * removed as long as the connection lasts. By key: a number comes back after a restore.
 */
export async function holdReleases(client: Client, keys: readonly string[]): Promise<void> {
  const known = held.get(client) ?? new Set();
  held.set(client, known);
  for (const key of keys.filter((one) => !known.has(one))) {
    // An importer that is removing it right now has it alone: there is nothing left to hold.
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock_shared($1, hashtext($2)) AS taken', [
      LEASES,
      key,
    ]);
    if (rows[0]?.taken) known.add(key);
  }
  for (const key of [...known].filter((one) => !keys.includes(one))) {
    await client.query('SELECT pg_advisory_unlock_shared($1, hashtext($2))', [LEASES, key]);
    known.delete(key);
  }
}

/** Takes a release for its removal, until the transaction ends; false while a portal holds it. */
export async function takeUnheldRelease(client: Client, key: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS taken', [
    LEASES,
    key,
  ]);
  return rows[0]?.taken ?? false;
}
