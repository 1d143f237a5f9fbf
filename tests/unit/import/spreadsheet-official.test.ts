import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePieces } from '@/lib/import/read/decode';
import { pointSources } from '@/lib/import/sources/points/sources';
import { siteSources } from '@/lib/import/sources/sae/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parseTable, tableOf } from '@/tests/setup/parse-source';

const folder = officialDataDir();

/** A file as a spreadsheet saves it: every whole number without its leading zeros. */
function withoutZeros(text: string, separator: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split(separator)
        .map((cell) => cell.replace(/^0+(?=\d+$)/, ''))
        .join(separator),
    )
    .join('\n');
}

/** The same with a decimal part that nobody asked for. */
function withDecimals(text: string, columns: readonly string[]): string {
  const [header = '', ...lines] = text.split('\n');
  const positions = columns.map((name) => header.toUpperCase().split(';').indexOf(name));
  const damaged = lines.map((line) =>
    line
      .split(';')
      .map((cell, at) => (positions.includes(at) && /^\d+$/.test(cell) ? `${cell}.0` : cell))
      .join(';'),
  );
  return [header, ...damaged].join('\n');
}

describe.skipIf(!folder)('official files saved by a spreadsheet say the same of every site', () => {
  const read = async (file: string) =>
    [...decodePieces(await readFile(path.join(folder ?? '', file)), file)].map(({ text }) => text).join('');
  const sites = async (sources: Parameters<typeof parseTable>[0], text: string, file: string) =>
    parseTable(sources, await tableOf(text, file)).parsed.facts.siteRecord;

  it.each(['sae/ID_2023r.csv', 'sae/IDB_2023r.csv'])('%s', async (file) => {
    const text = await read(file);
    const before = await sites(siteSources, text, file);
    expect(before?.length).toBeGreaterThan(3_000);
    expect(await sites(siteSources, withoutZeros(text, ';'), file)).toEqual(before);
    const codes = ['COMINSEE', 'CPO', 'ADRCPOST', 'DEP', 'FI', 'FI_EJ', 'ARMT'];
    expect(await sites(siteSources, withDecimals(text, codes), file)).toEqual(before);
  });

  it('finess/eurostat-healthcare-FR-2020.csv', async () => {
    const file = 'finess/eurostat-healthcare-FR-2020.csv';
    const text = await read(file);
    const before = await sites(pointSources, text, file);
    const after = await sites(pointSources, withoutZeros(text, ','), file);
    expect(after?.map(({ finess, postcode, city }) => [finess, postcode, city])).toEqual(
      before?.map(({ finess, postcode, city }) => [finess, postcode, city]),
    );
  });
});
