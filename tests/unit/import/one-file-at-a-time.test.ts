import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverFiles } from '@/lib/import/run/discover';
import { officialFiles } from '@/lib/import/run/official-files';
import { prepareFiles } from '@/lib/import/run/prepare';

const OPTIONS = { campaign: null, isStrict: false };
let folder: string;
let survey: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'repere-folder-'));
  survey = await readFile('tests/fixtures/esatis/resultats-iqss-esatis48h-mco-open-data-2022.csv', 'utf8');
  for (const year of [2021, 2022, 2023]) put(`resultats-iqss-esatis48h-mco-open-data-${year}.csv`, survey);
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const found = async () => officialFiles(await discoverFiles(folder), {});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

describe('the files of an import', () => {
  it('are read when they are asked for, not before', async () => {
    const files = prepareFiles(await found(), OPTIONS);
    await files.next();
    put('resultats-iqss-esatis48h-mco-open-data-2022.csv', `${survey}\n`);
    await expect(files.next()).rejects.toThrow(/open-data-2022\.csv: it changed while it was read/);
  });

  it('are dropped one before the next: never are the facts of two alive', async () => {
    const facts: WeakRef<object>[] = [];
    const alive: number[] = [];
    for await (const { parsed } of prepareFiles(await found(), OPTIONS)) {
      facts.push(new WeakRef(parsed.facts));
      // What was looked at in this turn is only let go of in the next.
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      alive.push(facts.filter((fact) => fact.deref() !== undefined).length);
    }
    expect(alive).toEqual([1, 1, 1]);
  });

  it('are known by their header: nothing of their rows is held', async () => {
    const [first] = await found();
    expect(Object.keys(first ?? {}).sort()).toEqual(['bytes', 'name', 'path', 'sha256', 'source']);
  });
});

describe('the header of an official file', () => {
  it('names a column once', async () => {
    const [header = '', ...rows] = survey.split('\n');
    const names = header.split(';');
    const twice = [[...names, (names[3] ?? '').toUpperCase()].join(';'), ...rows.map((row) => (row === '' ? row : `${row};`))];
    put('resultats-iqss-esatis48h-mco-open-data-2022.csv', twice.join('\n'));
    await expect(found()).rejects.toThrow(/open-data-2022\.csv: two columns are named .* \(line 1\)/);
  });
});
