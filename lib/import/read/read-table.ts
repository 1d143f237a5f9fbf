import { readFile } from 'node:fs/promises';
import { readCsv } from '@/lib/import/read/csv';
import type { Table } from '@/lib/import/read/table';
import { readXlsx } from '@/lib/import/read/xlsx/read-xlsx';

/** Reads a CSV or a workbook from disk. Throws BadFileError, naming the file, when it is neither. */
export async function readTable(absolutePath: string, fileName: string): Promise<Table> {
  return readTableFrom(await readFile(absolutePath), fileName);
}

/** The same from bytes already in memory. */
export async function readTableFrom(bytes: Uint8Array, fileName: string): Promise<Table> {
  return /\.xlsx$/i.test(fileName) ? readXlsx(bytes, fileName) : readCsv(bytes, fileName);
}
