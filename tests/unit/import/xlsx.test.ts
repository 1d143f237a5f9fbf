import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readXlsx } from '@/lib/import/read/xlsx/read-xlsx';
import { relations, workbookOf } from '@/tests/setup/workbook-of';

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

  it('writes dates as the files in text do, and times beside them as nothing', async () => {
    const at = new Date(Date.UTC(2024, 11, 31));
    const formats = ['dd/mm/yyyy', 'yyyy-mm-dd hh:mm', '[$-40C]d mmmm yyyy'];
    const dates: Cell[] = formats.map((format) => ({ value: at, type: Date, format }));
    const bytes = await workbook({ Resultats: [row('a', 'b', 'c', 'd'), [...dates, { value: 45657, format: '0.00 "day"' }]] });
    expect((await readXlsx(bytes, 'a.xlsx')).rows[0]?.cells).toEqual(['2024-12-31', '2024-12-31', '2024-12-31', '45657']);
  });

  it('reads a workbook whose dates count from 1904', async () => {
    const bytes = workbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>44195</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Resultats" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations({ rId1: 'worksheets/sheet1.xml', rId2: 'styles.xml' }),
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    expect((await readXlsx(bytes, 'a.xlsx')).rows[0]?.cells).toEqual(['2024-12-31']);
  });

  it('reads rich texts, readings, escapes and names with a prefix', async () => {
    const bytes = workbookOf('', {
      'xl/_rels/workbook.xml.rels': relations({ rId1: 'worksheets/sheet1.xml', rId2: 'sharedStrings.xml' }),
      'xl/sharedStrings.xml':
        '<x:sst xmlns:x="m"><x:si><x:r><x:t>Ab</x:t></x:r><x:r><x:t>cd</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si><x:si><x:t>a_x000A_b</x:t></x:si></x:sst>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect((await readXlsx(bytes, 'a.xlsx')).header).toEqual(['Abcd', 'a\nb', 'in']);
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
