import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/import/read/csv';
import { columnReader } from '@/lib/import/read/table';

const read = (text: string) => readCsv(Buffer.from(text), 'file.csv');

describe('readCsv', () => {
  it.each([';', ',', '\t'])('finds the separator "%s" in the header', (separator) => {
    const table = read(['a', 'b', 'c'].join(separator).concat('\n', ['1', '2', '3'].join(separator), '\n'));
    expect(table.header).toEqual(['a', 'b', 'c']);
    expect(table.rows).toEqual([{ line: 2, cells: ['1', '2', '3'] }]);
  });

  it('counts lines as an editor does, blank ones included, whatever ends them', () => {
    for (const end of ['\n', '\r\n']) {
      expect(read(['a;b', '1;2', '', '3;4', ''].join(end)).rows.map(({ line }) => line)).toEqual([2, 4]);
    }
  });

  it('takes the mark of UTF-8 off the first name, and trims cells', () => {
    const table = read('\ufeff"code" ; b\n 1 ;"x; ""y"" "\n');
    expect(table.header).toEqual(['code', 'b']);
    expect(table.rows[0]?.cells).toEqual(['1', 'x; "y"']);
  });

  it('keeps rows longer or shorter than the header, for the import to leave them out', () => {
    expect(read('a;b\n1\n1;2;3\n').rows.map(({ cells }) => cells.length)).toEqual([1, 3]);
  });

  it('has a preamble and no header for a FINESS extract', () => {
    const table = read('finess;etalab;111;2026-05-12\nstructureet;010000024;x\n');
    expect(table).toMatchObject({ preamble: ['finess;etalab;111;2026-05-12'], header: [] });
    expect(table.rows).toEqual([{ line: 2, cells: ['structureet', '010000024', 'x'] }]);
  });

  it('refuses a quote that never closes, naming the file', () => {
    expect(() => read('a;b\n1;"2\n3;4\n')).toThrow(/^file\.csv: not a readable CSV/);
  });
});

describe('columnReader', () => {
  it('reads by name whatever the case, and nothing where the column is absent', () => {
    const { has, read: cell } = columnReader(['Depot', 'PECinf']);
    expect(has('DEPOT')).toBe(true);
    expect(has('autre')).toBe(false);
    expect(cell({ line: 2, cells: ['1', '2'] }, 'pecINF')).toBe('2');
    expect(cell({ line: 2, cells: ['1'] }, 'pecinf')).toBe('');
    expect(cell({ line: 2, cells: ['1'] }, 'autre')).toBe('');
  });
});
