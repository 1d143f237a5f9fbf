import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readXlsx } from '@/lib/import/read/xlsx';

type Cell = {
  value: string | number | Date | boolean;
  type?: typeof String | typeof Number | typeof Date;
  format?: string;
} | null;

async function workbook(sheets: Record<string, Cell[][]>): Promise<Buffer> {
  return writeWorkbook(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer();
}

const row = (...values: (string | number | null)[]): Cell[] => values.map((value) => (value === null ? null : { value }));

describe('readXlsx', () => {
  it('reads the sheet of results, whichever its place', async () => {
    const bytes = await workbook({ Lexique: [row('x')], Resultats: [row('finess', 'score'), row('010000024', 75.09)] });
    expect(await readXlsx(bytes, 'a.xlsx')).toEqual({
      fileName: 'a.xlsx',
      encoding: 'xlsx',
      preamble: [],
      header: ['finess', 'score'],
      rows: [{ line: 2, cells: ['010000024', '75.09'] }],
    });
  });

  it('reads the first sheet when none bears that name', async () => {
    const bytes = await workbook({ Feuil1: [row('a'), row('1')], Feuil2: [row('b'), row('2')] });
    expect((await readXlsx(bytes, 'a.xlsx')).header).toEqual(['a']);
  });

  it('writes numbers without the noise of binary fractions, and empty cells as nothing', async () => {
    const bytes = await workbook({ Resultats: [row('a', 'b', 'c'), row(0.1 + 0.2, null, ' 80 '), row(1e-7, 1235, 0)] });
    expect((await readXlsx(bytes, 'a.xlsx')).rows.map(({ cells }) => cells)).toEqual([
      ['0.3', '', '80'],
      ['1e-7', '1235', '0'],
    ]);
  });

  it('counts blank rows as lines, and leaves them out', async () => {
    const bytes = await workbook({ Resultats: [row('a', 'b'), row('1', '2'), row(null, null), row('3', '4')] });
    expect((await readXlsx(bytes, 'a.xlsx')).rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('refuses what is no workbook', async () => {
    const bytes = await workbook({ Resultats: [row('a'), row('1')] });
    await expect(readXlsx(bytes.subarray(0, bytes.length / 2), 'a.xlsx')).rejects.toThrow(/^a\.xlsx: not a readable workbook/);
    await expect(readXlsx(Buffer.from('finess;score\n'), 'a.xlsx')).rejects.toThrow(/not a readable workbook/);
    await expect(readXlsx(Buffer.alloc(0), 'a.xlsx')).rejects.toThrow(/the file is empty/);
  });
});
