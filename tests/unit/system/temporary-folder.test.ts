import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { withTemporaryFolder } from '@/lib/system/temporary-folder';

const made: string[] = [];
const PURPOSE = 'test-of-folders';

function folderOf(pid: number, host = hostname()): string {
  const folder = mkdtempSync(path.join(tmpdir(), `repere-${PURPOSE}-${host}-${pid}-`));
  mkdirSync(path.join(folder, 'with', 'content'), { recursive: true });
  made.push(folder);
  return folder;
}

/** The number of a process that has ended. */
function deadPid(): number {
  return Number(spawnSync(process.execPath, ['-p', 'process.pid']).stdout.toString());
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('is there for as long as it is needed, and gone after, whatever happens', async () => {
  const folder = await withTemporaryFolder(PURPOSE, async (created) => (existsSync(created) ? created : ''));
  expect(folder).not.toBe('');
  expect(existsSync(folder)).toBe(false);
  let lost = '';
  await expect(
    withTemporaryFolder(PURPOSE, async (created) => {
      lost = created;
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(existsSync(lost)).toBe(false);
});

it('takes the place of those that killed processes left, and of no other', async () => {
  const pid = deadPid();
  const [abandoned, used, elsewhere] = [folderOf(pid), folderOf(process.pid), folderOf(pid, 'another-machine')];
  await withTemporaryFolder(PURPOSE, async () => {});
  expect([abandoned, used, elsewhere].map((folder) => existsSync(folder))).toEqual([false, true, true]);
});
