import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ensureBuilt } from '@/lib/server/build';
import { demoFolder } from '@/tests/setup/demo-folder';
import { startCommand } from '@/tests/setup/import-command';
import { type PortalProcess, spawnPortal } from '@/tests/setup/spawn-portal';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;
let portals: PortalProcess[];

beforeAll(() => ensureBuilt(() => {}, new AbortController().signal));

beforeEach(async () => {
  // Not even migrated.
  database = await testDatabase('template1');
  portals = [];
});

afterEach(async () => {
  for (const portal of portals.filter(({ isRunning }) => isRunning())) {
    portal.process.kill('SIGTERM');
    await once(portal.process, 'exit');
  }
  await database.drop();
});

/** A portal on the database. */
function start(port: number) {
  const portal = spawnPortal(port, { DATABASE_URL: database.url });
  const { process, said } = portal;
  portals.push(portal);
  return {
    ...portal,
    /** Resolves when it has said so. Throws when it is ready, or ended, without having said it. */
    says: async (words: string) => {
      for (; !said.text.includes(words); await wait(50))
        if (!portal.isRunning() || said.text.includes('ready on')) throw new Error(`never said "${words}":\n${said.text}`);
    },
    kill: async () => {
      process.kill('SIGKILL');
      await once(process, 'exit');
    },
  };
}

const releases = async () => (await database.query<{ id: number }>('SELECT id FROM release')).length;

/** From the first migration to the middle of the first import. */
it.each([0, 1_500, 8_000])('two first starts %d ms apart on one empty database both serve one release', async (ms) => {
  const first = start(3_471);
  await wait(ms);
  const second = start(3_472);
  expect(await Promise.all([first.answers('/recherche'), second.answers('/recherche')])).toEqual([200, 200]);
  expect(await releases()).toBe(1);
});

it('a first start waits for an import given by hand', async () => {
  const command = startCommand('cli', [await demoFolder(), '--json'], { DATABASE_URL: database.url });
  await new Promise<void>((resolve) =>
    command.process.stderr?.on('data', (text) => String(text).includes('writing') && resolve()),
  );
  const portal = start(3_473);
  expect([await portal.answers('/recherche'), (await command.result).code]).toEqual([200, 0]);
  expect(portal.said.text).toContain('another import is running on this database, waiting for it');
});

it('one whose forerunner is killed fills the database itself', async () => {
  const first = start(3_474);
  await first.says('writing certification');
  const second = start(3_475);
  await second.says('waiting for it');
  await first.kill();
  expect(await second.answers('/recherche')).toBe(200);
  expect(second.said.text).toContain('data: loaded\n');
  expect(await releases()).toBe(1);
});
