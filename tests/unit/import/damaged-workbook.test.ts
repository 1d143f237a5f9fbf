import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { READING_LIMITS, ReadingBudget } from '@/lib/import/read/reading-budget';
import { readXlsx } from '@/lib/import/read/xlsx/read-xlsx';
import { readSheetRows } from '@/lib/import/read/xlsx/sheet-rows';
import { unzip } from '@/lib/import/read/xlsx/unzip';
import { BadFileError } from '@/lib/import/source';
import { relations, workbookOf } from '@/tests/setup/workbook-of';
import { zipOf } from '@/tests/setup/zip-of';

const ROWS = Array.from({ length: 60 }, (_, index) => [`01000${1000 + index}`, 71.35 + index / 7, 715 + index]);
const good = await writeWorkbook(
  [['finess', 'score', 'n'], ...ROWS].map((row) => row.map((value) => ({ value }))),
  {
    sheet: 'Resultats',
  },
).toBuffer();
const read = (bytes: Buffer) => readXlsx(bytes, 'a.xlsx');
const undamaged = await read(good);

describe('bytes around a workbook', () => {
  it.each([
    ['one byte after it', Buffer.concat([good, Buffer.from([0])])],
    ['a line break after it', Buffer.concat([good, Buffer.from('\n')])],
    ['a Windows line break after it', Buffer.concat([good, Buffer.from('\r\n')])],
    ['a page of error after it', Buffer.concat([good, Buffer.from('<html>504</html>'.repeat(9_000))])],
    ['a second archive after it', Buffer.concat([good, good])],
    ['one byte before it', Buffer.concat([Buffer.from(' '), good])],
    ['a byte between its parts and their directory', withGap(good)],
  ])('%s refuse it at once, naming the file', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(/^a\.xlsx: not a readable workbook/);
  });

  it('every cut is refused', async () => {
    for (let length = 1; length < good.length; length += 37) {
      await expect(read(good.subarray(0, length)), `${length} bytes`).rejects.toBeInstanceOf(BadFileError);
    }
  });

  it('every flipped bit is refused, or changes no cell', { timeout: 120_000 }, async () => {
    let refused = 0;
    for (let bit = 0; bit < good.length * 8; bit += 29) {
      const bytes = Buffer.from(good);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const after = await read(bytes).catch((error: unknown) => error);
      if (after instanceof BadFileError) refused += 1;
      else expect(after, `bit ${bit}`).toEqual(undamaged);
    }
    expect(refused).toBeGreaterThan(500);
  });
});

describe('a workbook whose archive is sound', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it.each([
    ['a column beyond the sheet', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', /cell "ZZZZZZ1" of row 1 is outside the sheet/],
    ['the column after the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', /cell "XFE1" of row 1 is outside/],
    ['a row beyond the sheet', `${row}<row r="1048577"><c r="A1048577"><v>1</v></c></row>`, /row "1048577" is outside/],
    ['a row of no number', '<row r="NaN"/>', /row "NaN" is outside/],
    ['a reference of no cell', '<row r="1"><c r="constructor"><v>1</v></c></row>', /cell "constructor" of row 1 is outside/],
    ['a cell of another row', '<row r="2"><c r="A3"><v>1</v></c></row>', /cell A3 stands in row 2/],
    ['two cells at one place', '<row r="1"><c r="B1"/><c r="B1"/></row>', /cell B1 stands after another/],
    ['two rows of one number', `${row}${row}`, /row 1 follows row 1/],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', /cell A1 refers to text 7, which is not there/],
    ['a text of no number', '<row r="1"><c r="A1" t="s"><v>constructor</v></c></row>', /refers to text constructor/],
    ['a tag that never closes', '<row r="1"><c r="A1">', /not a readable workbook/],
    ['a character that XML forbids', '<row r="1"><c r="A1" t="str"><v>a\u0000b</v></c></row>', /not a readable workbook/],
    ['an entity of its own', '<row r="1"><c r="A1" t="str"><v>&bomb;</v></c></row>', /not a readable workbook/],
  ])('is refused for %s', async (_, sheetData, cause) => {
    await expect(read(workbookOf(sheetData))).rejects.toThrow(cause);
  });

  it('is refused for a part that is missing, and for none', async () => {
    const sheetMissing = { 'xl/_rels/workbook.xml.rels': relations({ rId1: 'worksheets/sheet9.xml' }) };
    await expect(read(workbookOf(row, sheetMissing))).rejects.toThrow(/xl\/worksheets\/sheet9\.xml is missing/);
    await expect(read(zipOf({}))).rejects.toThrow(/not a readable workbook/);
    await expect(read(zipOf({ 'readme.txt': 'hello' }))).rejects.toThrow(/is missing/);
  });

  it('is read when the sizes of its parts follow them, and refused when they differ', async () => {
    const archive = zipOf({ 'a.xml': '<a/>', 'b.xml': 'text '.repeat(500) }, true);
    expect([...(await unzip(archive)).keys()]).toEqual(['a.xml', 'b.xml']);
    const descriptor = archive.indexOf('PK\u0007\u0008');
    for (let byte = descriptor; byte < descriptor + 16; byte += 1) {
      const damaged = Buffer.from(archive);
      damaged[byte] = (damaged[byte] ?? 0) ^ 4;
      await expect(unzip(damaged), `byte ${byte - descriptor}`).rejects.toThrow();
    }
  });

  it('is refused when it unpacks to more than is read', async () => {
    const bomb = zipOf({ 'xl/media/bomb.bin': Buffer.alloc(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(unzip(bomb, 2_000_000)).rejects.toThrow('more than 2000000 bytes once unpacked');
    expect((await unzip(bomb, 4_000_000)).size).toBe(1);
  });

  it('is refused when a part is larger than its headers say', async () => {
    const bomb = zipOf({ 'xl/media/bomb.bin': Buffer.alloc(3_000_000) });
    const directory = bomb.lastIndexOf('PK\u0001\u0002');
    for (const header of [22, directory + 24]) bomb.writeUInt32LE(1_000, header);
    await expect(unzip(bomb)).rejects.toThrow(/larger than 1000 bytes/);
  });

  it('is refused for rows that fill the memory, naming the row', () => {
    const sheet = Array.from({ length: 9 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`);
    const context = { strings: [], isDate: () => false, countsFrom1904: false };
    const budget = new ReadingBudget('a.xlsx', { ...READING_LIMITS, cells: 50_000 });
    const rows = () => readSheetRows(Buffer.from(`<sheetData>${sheet.join('')}</sheetData>`), context, budget, 100);
    expect(rows).toThrow('a.xlsx: too large, more than 50000 cells (line 4)');
  });

  it('keeps an error of its sheet as the text of its cell', async () => {
    const errors = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>';
    expect((await read(workbookOf(errors))).rows).toEqual([{ line: 2, cells: ['#N/A'] }]);
  });
});

/** The directory one byte further, and the end of the archive says so. */
function withGap(bytes: Buffer): Buffer {
  const end = bytes.length - 22;
  const start = bytes.readUInt32LE(end + 16);
  const moved = Buffer.concat([bytes.subarray(0, start), Buffer.from([0]), bytes.subarray(start)]);
  moved.writeUInt32LE(start + 1, end + 1 + 16);
  return moved;
}
