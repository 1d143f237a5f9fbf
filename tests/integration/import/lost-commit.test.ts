import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPart } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

/** A way to the database that breaks at COMMIT: before it is sent on, or after, so that only its answer is lost. Later ways hold. */
async function breakingAt(url: string, when: 'before' | 'after') {
  const { hostname, port } = new URL(url);
  let isBroken = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const end of [near, far]) end.on('error', () => {});
    let isCommitting = false;
    near.on('data', (data) => {
      if (!isBroken && data.includes('COMMIT\0')) {
        isBroken = true;
        isCommitting = true;
        if (when === 'before') return void [near, far].map((end) => end.destroy());
      }
      far.write(data);
    });
    far.on('data', (data) => {
      if (isCommitting) near.destroy();
      else near.write(data);
    });
    near.on('close', () => far.end());
    far.on('close', () => near.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const way = new URL(url);
  way.hostname = '127.0.0.1';
  way.port = String((server.address() as AddressInfo).port);
  return { url: way.href, close: () => server.close() };
}

describe('a connection lost at COMMIT', () => {
  let part: string;
  let database: TestDatabase;

  beforeAll(async () => {
    part = await demoPart();
  });
  afterAll(() => rm(part, { recursive: true }));
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  const releases = () => database.query<{ id: number }>('SELECT id FROM release');

  it('is told as an import that was made, when the database has committed', async () => {
    const way = await breakingAt(database.url, 'after');
    expect(await importInto({ ...database, url: way.url }, part)).toMatchObject({ release: 1, status: 'imported' });
    expect(await releases()).toEqual([{ id: 1 }]);
    way.close();
  });

  it('is told as a loss, when it has not', async () => {
    const way = await breakingAt(database.url, 'before');
    await expect(importInto({ ...database, url: way.url }, part)).rejects.toThrow();
    expect(await releases()).toEqual([]);
    way.close();
  });
});
