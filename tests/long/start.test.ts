import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { serverProcess } from '@/lib/db/embedded/server-process';
import { spawnPortal } from '@/tests/setup/spawn-portal';

const PORT = 3467;

function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'repere-start-'));
  // The user PostgreSQL runs under must be able to enter.
  chmodSync(folder, 0o755);
  return folder;
}

describe('npm start', () => {
  // From before the database is created to the middle of the first import.
  it.each([300, 1_500, 2_500, 3_500, 5_000, 8_000, 12_000])(
    'stopped by Ctrl-C after %d ms leaves nothing running',
    async (ms) => {
      const folder = dataFolder();
      const { process: portal } = spawnPortal(PORT, { REPERE_DATA_DIR: folder });
      const ended = once(portal, 'exit');
      await wait(ms);
      portal.kill('SIGINT');
      await ended;
      expect(serverProcess(path.join(folder, 'postgres', 'data'))).toBeNull();
      rmSync(folder, { recursive: true });
    },
  );

  it('says at once that its port is taken, before it makes a database', async () => {
    const folder = dataFolder();
    const stranger = createServer().listen(PORT, '127.0.0.1');
    await once(stranger, 'listening');
    const { process: portal, said } = spawnPortal(PORT, { REPERE_DATA_DIR: folder });
    const [code] = await once(portal, 'close');
    stranger.close();
    expect([code, said.text]).toEqual([1, expect.stringContaining(`port ${PORT} is in use`)]);
    expect(serverProcess(path.join(folder, 'postgres', 'data'))).toBeNull();
    rmSync(folder, { recursive: true });
  });
});
