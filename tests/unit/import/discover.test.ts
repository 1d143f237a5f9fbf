import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes } from '@/lib/import/read/read-table';
import { discoverFiles } from '@/lib/import/run/discover';

let folder: string;
let outside: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'repere-folder-'));
  outside = mkdtempSync(path.join(tmpdir(), 'repere-folder-'));
});

afterEach(() => {
  for (const made of [folder, outside]) rmSync(made, { recursive: true });
});

const put = async (name: string, base = folder) => {
  await mkdir(path.dirname(path.join(base, name)), { recursive: true });
  await writeFile(path.join(base, name), 'a;b\n');
};
const found = async () => (await discoverFiles(folder)).map(({ name }) => name);

describe('discoverFiles', () => {
  it('finds CSV files and workbooks at any depth, in a stable order, without what explains them', async () => {
    for (const name of ['b/c/x.CSV', 'a.xlsx', 'lexique.csv', '.hidden.csv', '~$a.xlsx', 'readme.txt', 'b/y.csv'])
      await put(name);
    expect(await found()).toEqual(['a.xlsx', 'b/c/x.CSV', 'b/y.csv']);
  });

  it('follows links to files and folders', async () => {
    await put('real.csv', outside);
    await put('deep/er.csv', outside);
    await symlink(path.join(outside, 'real.csv'), path.join(folder, 'linked.csv'));
    await symlink(path.join(outside, 'deep'), path.join(folder, 'folder'));
    expect(await found()).toEqual(['folder/er.csv', 'linked.csv']);
  });

  it('enters a folder once, however many links lead round to it', { timeout: 5_000 }, async () => {
    await put('in/x.csv');
    await symlink(folder, path.join(folder, 'in', 'round'));
    await symlink('..', path.join(folder, 'in', 'up'));
    await symlink('self', path.join(folder, 'self'));
    expect(await found()).toEqual(['in/x.csv']);
  });

  it('says which links lead nowhere, when their name is that of data', async () => {
    await symlink('/nowhere/at/all.csv', path.join(folder, 'gone.csv'));
    await symlink('/nowhere/at/all.txt', path.join(folder, 'gone.txt'));
    const dead: string[] = [];
    expect(await discoverFiles(folder, (name) => dead.push(name))).toEqual([]);
    expect(dead).toEqual(['gone.csv']);
  });

  it.skipIf(process.platform !== 'linux')('reads a file whose name is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`${folder}/r`), Buffer.from([0xe9]), Buffer.from('sultats-2019.csv')]);
    await writeFile(bytes, 'a;b\n1;2\n');
    await put('x.csv');
    const [named, other] = await discoverFiles(folder);
    expect([named?.name, other?.name]).toEqual(['r\ufffdsultats-2019.csv', 'x.csv']);
    expect((await readBytes(named?.path ?? '', 'x')).toString()).toBe('a;b\n1;2\n');
  });

  it('is an error for a folder that is not there', async () => {
    await expect(discoverFiles('/nowhere/at/all')).rejects.toThrow('ENOENT');
  });
});

describe('readBytes', () => {
  it('refuses a file by its size, naming it, before it is read', async () => {
    await put('big.csv');
    await expect(readBytes(path.join(folder, 'big.csv'), 'big.csv', 3)).rejects.toThrow(
      'big.csv: too large: 4 bytes, at most 3 are read',
    );
  });
});
