import fc from 'fast-check';
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

  it.each([
    ['that never closes', '1;"2'],
    ['inside a cell', '1;a"b'],
    ['after a quoted cell', '1;"a"b'],
    ['in front of a separator alone', '1;"'],
    ['around cells that are too many', '1;"a";"b;c'],
  ])('finds a quote %s at fault on its row, and reads the next ones', (_, bad) => {
    const table = read(`a;b\n0;"0"\n${bad}\n3;"4"\n5;6\n`);
    expect(table.rows.map(({ line, cells, fault }) => fault?.code ?? [line, ...cells])).toEqual([
      [2, '0', '0'],
      'quote-stray',
      [4, '3', '4'],
      [5, '5', '6'],
    ]);
    expect(table.rows[1]?.line).toBe(3);
  });

  it('reads a quoted cell of several lines, whatever ends them', () => {
    for (const end of ['\n', '\r\n']) {
      const rows = read(['a;b;c', '1;"x', 'y;z', '";3', '4;5;6'].join(end)).rows;
      expect(rows).toEqual([
        { line: 2, cells: ['1', 'x\ny;z', '3'] },
        { line: 5, cells: ['4', '5', '6'] },
      ]);
    }
  });

  it('gives the same rows whichever quotes stand around its cells', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/[^\w;,"' éÉ]/g, '').trim());
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.boolean()), (cells, quotes) => {
        const quoted = (text: string) => (/[;"]/.test(text) || quotes.next().value ? `"${text.replaceAll('"', '""')}"` : text);
        const table = read(['a;b;c', ...cells.map((row) => row.map(quoted).join(';'))].join('\n'));
        const written = cells.flatMap((row, index) => (row.some((text) => text !== '') ? [{ line: index + 2, cells: row }] : []));
        expect(table.rows.filter(({ cells: read }) => read.some((text) => text !== ''))).toEqual(written);
      }),
    );
  });

  it('reads what is full of stray quotes, each on its row', () => {
    const table = read(`a;b;c\n${'x;"y;z\n'.repeat(20_000)}`);
    expect(table.rows.filter(({ fault }) => fault?.code === 'quote-stray').length).toBe(20_000);
  });

  it('refuses a header whose quotes are out of place, naming file and line', () => {
    expect(() => read('\na;"b\n1;2\n')).toThrow(/^file\.csv: no readable header.*\(line 2\)$/);
  });

  it.each([
    ['a mark that turns the writing', '\u202e', 'U+202E'],
    ['a control', '\u0001', 'U+0001'],
    ['a byte that no encoding has', '\ufffd', 'U+FFFD'],
    ['a space of no width', '\u200b', 'U+200B'],
    ['a lone return', '\r', 'U+000D'],
  ])('finds %s at fault in its cell', (_, character, name) => {
    const table = read(`a;b\n${'filling;row\n'.repeat(40)}1;x${character}y\n2;z\n`);
    expect(table.rows.at(-2)?.fault).toEqual({ code: 'character-unreadable', cell: 1, character: name });
    expect(table.rows.filter(({ fault }) => fault).length).toBe(1);
  });

  it('finds a text too long at fault, be it of ten million characters', () => {
    const table = read(`a;b\n1;${'x'.repeat(32_768)}\n2;${'y'.repeat(10_000_000)}\n3;${';'.repeat(10_000_000)}\n4;z\n`);
    expect(table.rows.map(({ fault }) => fault?.code)).toEqual([...new Array(3).fill('text-too-long'), undefined]);
  });

  it('reads the line breaks of an old Macintosh', () => {
    expect(read('a;b\r1;2\r3;4').rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('reads lines across the pieces it decodes', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `${index};"é${index}"`);
    const table = read(['a;b', ...lines].join('\n'));
    expect(table.rows.map(({ cells }) => `${cells[0]};"${cells[1]}"`)).toEqual(lines);
    expect(table.rows.at(-1)?.line).toBe(60_001);
  });

  it('stops after the rows asked for', () => {
    expect(readCsv(Buffer.from('a;b\n1;2\n3;4\n5;6\n'), 'file.csv', 2).rows.map(({ line }) => line)).toEqual([2, 3]);
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
