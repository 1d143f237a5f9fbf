import { expect, it } from 'vitest';
import { readXlsx } from '@/lib/import/read/xlsx/read-xlsx';
import { workbookOf } from '@/tests/setup/workbook-of';

it('a workbook of 60 MB of rows is read', async () => {
  const text = 'x'.repeat(500);
  const rows = Array.from(
    { length: 110_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>${text}</v></c></row>`,
  );
  expect((await readXlsx(workbookOf(rows.join('')), 'a.xlsx')).rows.length).toBe(109_999);
});
