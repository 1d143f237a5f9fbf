import readWorkbook from 'read-excel-file/node';
import type { Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';

/** Reads the sheet of results of a workbook (`Resultats`, else the first one); every cell becomes trimmed text. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<Table> {
  if (bytes.length === 0) throw new BadFileError(fileName, 'the file is empty');
  const sheets = await sheetsOf(bytes, fileName);
  const sheet = sheets.find(({ sheet: name }) => /^r[eé]sultats?$/i.test(name.trim())) ?? sheets[0];
  const [header, ...rows] = sheet?.data ?? [];
  if (!header) throw new BadFileError(fileName, 'the workbook holds no row');
  return {
    fileName,
    encoding: 'xlsx',
    preamble: [],
    header: header.map(textOf),
    rows: rows
      .map((cells, index) => ({ line: index + 2, cells: cells.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

async function sheetsOf(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ sheet: string; data: readonly (readonly unknown[])[] }[]> {
  try {
    return await readWorkbook(Buffer.from(bytes));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new BadFileError(fileName, `not a readable workbook (truncated, or another format): ${detail}`);
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // Fifteen significant digits: what a workbook stores, without the noise of binary fractions.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell).trim();
}
