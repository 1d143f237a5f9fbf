import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { parseTable } from '@/lib/import/run/prepare';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { meanDoubt } from '@/lib/import/sources/has/mean-doubt';
import { officialDataDir } from '@/tests/setup/official-data';

const ROWS = { kind: 'plain', rejected: 0 } as const;

describe('a published mean beside its results', () => {
  it.each([
    [70, [60, 80], null],
    // One of sixty results may be missing or wrong; it moves the mean by no more.
    [70.3, [...Array(30).fill(60), ...Array(30).fill(80)], null],
    [70.4, [...Array(30).fill(60), ...Array(30).fill(80)], { mean: 70, results: 60 }],
    [70.19, [70.19], null],
    [70.21, [70.19], { mean: 70.19, results: 1 }],
    [12, [], null],
  ])('%d of %j', (mean, results, doubt) => expect(meanDoubt(mean, results, ROWS)).toEqual(doubt));

  it('counts with the rows that were left out', () => {
    const results = [...Array(30).fill(60), ...Array(30).fill(80)];
    expect(meanDoubt(71.9, results, { ...ROWS, rejected: 1 })).toBeNull();
    expect(meanDoubt(72.1, results, { ...ROWS, rejected: 1 })).not.toBeNull();
  });

  it('is read beside as many results as a file may have rows', () => {
    expect(meanDoubt(70, Array(2_000_000).fill(70), ROWS)).toBeNull();
  });

  it('stands among its results when its weights are unknown', () => {
    const weighted = { kind: 'weighted', rejected: 0 } as const;
    expect(meanDoubt(93, [55, 92], weighted)).toBeNull();
    expect(meanDoubt(94, [55, 92], weighted)).toEqual({ mean: 73.5, results: 2 });
  });
});

const folder = officialDataDir();
const FILE = 'esatis/resultats-esatis-ssr-2024.xlsx';
const COLUMNS = { region: 'SCORE_AJUST_ESATIS_REGION', type: 'SCORE_AJUST_ESATIS_TYPE' } as const;

describe.skipIf(!folder)('the means of a real file', () => {
  let table: Table;
  let whole: ReturnType<typeof parse>;
  beforeAll(async () => {
    table = await readTable(`${folder}/${FILE}`, FILE);
    whole = parse(table);
  });

  function parse(read: Table) {
    const [source] = esatisSources.filter((candidate) => candidate.recognise(read).match === 'yes');
    if (!source) throw new Error('Nobody reads it');
    const { parsed, issues } = parseTable(read, source, { campaign: null, isStrict: false });
    return { means: parsed.facts.referenceValue ?? [], said: issues.issues.map(({ line, code }) => ({ line, code })), parsed };
  }

  it('are all borne out, and would be with any one of their rows left out', () => {
    expect(whole.said).toEqual([]);
    expect(whole.means).toHaveLength(21);
    for (const { scope, key, value } of whole.means) {
      const results = resultsOf(scope, key);
      expect(meanDoubt(value, results, ROWS)).toBeNull();
      for (const index of results.keys()) {
        expect(meanDoubt(value, results.toSpliced(index, 1), { ...ROWS, rejected: 1 })).toBeNull();
      }
      expect(meanDoubt(value * 0.9, results, ROWS)).not.toBeNull();
    }
  });

  function resultsOf(scope: string, key: string): number[] {
    const { siteRecord = [], measurement = [] } = whole.parsed.facts;
    const members = siteRecord.filter((site) => key === (scope === 'region' ? site.regionCode : site.categoryLabel));
    const numbers = new Set(members.map(({ finess }) => finess));
    return measurement.flatMap(({ finess, indicator, value }) =>
      indicator === 'esatis-ssr' && typeof value === 'number' && numbers.has(finess) ? [value] : [],
    );
  }

  it('wrong on all rows of a group, is left out and told once; no row beside it is doubted', () => {
    for (const wrong of whole.means) {
      const column = table.header.indexOf(COLUMNS[wrong.scope as keyof typeof COLUMNS]);
      const label = table.header.indexOf(wrong.scope);
      const name = table.rows.find(({ line }) => line === wrong.line)?.cells[label];
      const isOfGroup = ({ cells }: Table['rows'][number]) => cells[label] === name && cells[column] !== '';
      const rows = table.rows.map((row) =>
        isOfGroup(row) ? { ...row, cells: row.cells.with(column, String(wrong.value * 0.9)) } : row,
      );
      const { means, said } = parse({ ...table, rows });
      expect(said).toEqual([{ line: wrong.line, code: 'mean-unlike-results' }]);
      expect(means).toEqual(whole.means.filter((mean) => mean !== wrong));
    }
  }, 60_000);
});
