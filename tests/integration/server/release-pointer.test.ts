import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flipTo, NO_RELEASE } from '@/lib/release-state/states';
import type { NewestRelease } from '@/lib/server/newest-release';
import { followReleases } from '@/lib/server/release-pointer';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const POINTERS =
  "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'repere-portal-pointer%'";

describe('the pointer to the newest release', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.drop());

  /** Follows the releases and notes what it was told to bring in. */
  async function follow(url = database.url) {
    flipTo(NO_RELEASE);
    const brought: (NewestRelease | null)[] = [];
    const pointer = await followReleases(url, async (newest) => {
      brought.push(newest);
      flipTo(newest?.key ?? NO_RELEASE);
    });
    return { brought, pointer };
  }
  const insert = async (id: number) => {
    const rows = await database.query<NewestRelease>(
      "INSERT INTO release (id, is_fictional, seconds, importer) VALUES ($1, true, 1, '') RETURNING id, key",
      [id],
    );
    return rows[0];
  };

  it('notices a new release, and one that was restored under the same number', async () => {
    const { brought, pointer } = await follow();
    const first = await insert(1);
    await pointer.refresh();
    await database.query('DELETE FROM release');
    const restored = await insert(1);
    await pointer.refresh();
    await database.query('DELETE FROM release');
    await pointer.refresh();
    expect(brought).toEqual([first, restored, null]);
    expect(first?.key).not.toBe(restored?.key);
    await pointer.stop();
  });

  it('tries again what could not be brought in, and keeps the release it has meanwhile', async () => {
    const failing = await insert(1);
    let tries = 0;
    flipTo(NO_RELEASE);
    const pointer = await followReleases(database.url, async (newest) => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      flipTo(newest?.key ?? NO_RELEASE);
    });
    for (let i = 0; i < 4; i += 1) await pointer.refresh();
    expect([tries, failing?.id]).toEqual([3, 1]);
    await pointer.stop();
    await database.query('DELETE FROM release');
  });

  it('keeps one connection while a table is locked, and follows again afterwards', async () => {
    const { pointer } = await follow();
    const locking = new Client({ connectionString: database.url });
    await locking.connect();
    await locking.query('BEGIN; LOCK TABLE release IN ACCESS EXCLUSIVE MODE');
    const counts: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      await wait(2_000);
      counts.push((await database.query<{ count: number }>(POINTERS))[0]?.count ?? -1);
    }
    expect(pointer.isDatabaseUp).toBe(false);
    expect(Math.max(...counts)).toBeLessThanOrEqual(1);
    await locking.query('ROLLBACK');
    await locking.end();
    await pointer.refresh();
    expect(pointer.isDatabaseUp).toBe(true);
    await pointer.stop();
    await wait(200);
    expect(await database.query(POINTERS)).toEqual([{ count: 0 }]);
  });

  it('leaves no connection behind on a server that takes it and never answers', async () => {
    const open = new Set<Socket>();
    let taken = 0;
    const silent = createServer((socket) => {
      taken += 1;
      open.add(socket);
      socket
        .resume()
        .on('error', () => {})
        .on('close', () => open.delete(socket));
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { pointer } = await follow(`postgresql://nobody@127.0.0.1:${port}/nothing`);
    await wait(9_000);
    expect(taken).toBeGreaterThanOrEqual(3);
    expect(open.size).toBeLessThanOrEqual(1);
    expect(pointer.isDatabaseUp).toBe(false);
    await pointer.stop();
    await wait(2_500);
    expect(open.size).toBe(0);
    silent.close();
  });
});
