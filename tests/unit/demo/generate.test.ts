import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreparedFile } from '@/lib/import/run/prepare';
import { preparedFolder } from '@/tests/setup/prepared-folder';
import { generatedFolder } from './demo-files';

const EXPECTED_DATASETS = [
  'certification-chapitre of its procedures',
  'certification-chapitre of its procedures',
  'certification-demarche cycle-5',
  'certification-demarche cycle-6',
  'certification-jur of its procedures',
  'certification-objectif of its procedures',
  'certification-sites of its procedures',
  'certification-sites of its procedures',
  'certification-v2014 v2014',
  'communes stock',
  'esatis-48h-mco 2019',
  'esatis-48h-mco 2020',
  'esatis-48h-mco 2023',
  'esatis-ca 2020',
  'esatis-ca 2023',
  'esatis-ssr 2023',
  'esatis-ssr 2024',
  'iqss 2019',
  'iqss 2020',
  'points 2020',
  ...['filtre', 'had', 'id', 'idb', 'mco', 'perinat', 'psy', 'rea', 'ssr', 'st', 'urgences', 'usld'].map(
    (name) => `sae-${name} 2023`,
  ),
];

describe('generateDemo', () => {
  let first: string;
  let second: string;
  let prepared: readonly PreparedFile[];

  beforeAll(async () => {
    first = await generatedFolder();
    second = await generatedFolder();
    prepared = await preparedFolder(first, true);
  }, 60_000);

  afterAll(() => {
    for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
  });

  it('writes the same bytes on every run, workbooks included', () => {
    const files = readdirSync(first, { recursive: true, encoding: 'utf-8' }).filter((file) =>
      statSync(path.join(first, file)).isFile(),
    );
    expect(files).toHaveLength(EXPECTED_DATASETS.length);
    for (const file of files) {
      const isSame = readFileSync(path.join(first, file)).equals(readFileSync(path.join(second, file)));
      expect(isSame, file).toBe(true);
    }
  });

  it('is read by the ordinary importers, every file under its data set and campaign', () => {
    const read = prepared
      .map(
        ({ source, parsed: { edition } }) => `${source.dataset} ${typeof edition === 'string' ? edition : 'of its procedures'}`,
      )
      .sort();
    expect(read).toEqual([...EXPECTED_DATASETS].sort());
  });

  it('has no row the importers reject or doubt', () => {
    const issues = prepared.flatMap(({ fileName, issues }) => issues.issues.map((issue) => ({ fileName, ...issue })));
    expect(issues).toEqual([]);
  });
});
