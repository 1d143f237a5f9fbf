import { describe, expect, it } from 'vitest';
import { readTable } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { discoverFiles } from '@/lib/import/run/discover';
import { SOURCES } from '@/lib/import/sources/registry';
import { officialDataDir } from '@/tests/setup/official-data';

const folder = officialDataDir();

const claims = (table: Table) => SOURCES.filter((source) => source.recognise(table).match !== 'no').map(({ label }) => label);

describe.skipIf(!folder)('registry, real files', () => {
  it('finds one source for each official file', { timeout: 60_000 }, async () => {
    const files = await discoverFiles(folder ?? '');
    const tables = await Promise.all(files.map(({ path, name }) => readTable(path, name)));
    const results = tables.map((table) => ({ file: table.fileName, claims: claims(table).length }));
    expect(results.filter((result) => result.claims !== 1)).toEqual([]);
    expect(results.length).toBeGreaterThan(25);
  });
});
