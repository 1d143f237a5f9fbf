import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintAt } from '@/lib/import/run/importer-fingerprint';
import { packageVersions } from '@/lib/import/run/package-versions';

let clone: string;

/** What is hashed, and a part that is not. */
beforeAll(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'repere-clone-'));
  await mkdir(path.join(clone, 'lib'));
  for (const part of ['lib/import', 'lib/domain', 'lib/places', 'lib/reference', 'prisma', 'components', 'package-lock.json'])
    await cp(part, path.join(clone, part), { recursive: true });
});

afterAll(() => rm(clone, { recursive: true }));

async function withChange(file: string, change: (text: string) => string): Promise<string> {
  const place = path.join(clone, file);
  const text = await readFile(place, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(place, change(text));
  const fingerprint = await fingerprintAt(clone);
  await writeFile(place, text);
  return fingerprint;
}

describe('the fingerprint of the importer', () => {
  it('is the same in two clones, whatever their place and their dates', async () => {
    await utimes(path.join(clone, 'lib/import/cli.ts'), 1, 1);
    expect(await fingerprintAt(clone)).toBe(await fingerprintAt(process.cwd()));
  });

  it.each([
    ['lib/import/read/csv.ts', (text: string) => `${text}\n`],
    ['lib/domain/finess.ts', (text: string) => `${text}// changed\n`],
    ['lib/places/gazetteer.ts', (text: string) => `${text}\n`],
    ['lib/reference/public-names.ts', (text: string) => `${text}\n`],
    ['prisma/schema/measurement.prisma', (text: string) => `${text}\n`],
    ['package-lock.json', withVersion('node_modules/yauzl')],
    // Not named by our sources: saxes brings it.
    ['package-lock.json', withVersion('node_modules/xmlchars')],
    ['package-lock.json', withVersion('node_modules/dictionary-fr')],
  ])('changes with %s', async (file, change) => {
    expect(await withChange(file, change)).not.toBe(await fingerprintAt(process.cwd()));
  });

  it.each([
    ['components/data/issue-list.tsx', (text: string) => `${text}\n`],
    ['package-lock.json', withVersion('node_modules/react')],
  ])('does not change with %s', async (file, change) => {
    expect(await withChange(file, change)).toBe(await fingerprintAt(process.cwd()));
  });

  it('refuses to stand for a clone without its sources', async () => {
    await expect(fingerprintAt(path.join(clone, 'lib'))).rejects.toThrow('ENOENT');
  });
});

function withVersion(place: string) {
  return (text: string) => {
    const lock = JSON.parse(text);
    lock.packages[place].version = '0.0.0-other';
    return JSON.stringify(lock);
  };
}

it('finds the package a package uses as Node does: its own first, then further up', () => {
  const lock = {
    packages: {
      '': { dependencies: { a: '1', unused: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '1', c: '1', absent: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '3.0.0', dependencies: { a: '1' } },
      'node_modules/unused': { version: '1.0.0' },
    },
  };
  expect(packageVersions("import x from 'a/data.json'", lock)).toEqual([
    'node_modules/a 1.0.0',
    'node_modules/a/node_modules/b 2.0.0',
    'node_modules/c 3.0.0',
  ]);
});
