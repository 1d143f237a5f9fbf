import { readFile, stat } from 'node:fs/promises';
import { readCsv } from '@/lib/import/read/csv';
import { READING_LIMITS } from '@/lib/import/read/reading-budget';
import type { Table } from '@/lib/import/read/table';
import { readXlsx } from '@/lib/import/read/xlsx/read-xlsx';
import { BadFileError } from '@/lib/import/source';

/** Reads a CSV or a workbook from disk. Throws BadFileError, naming the file, when it is neither. */
export async function readTable(absolutePath: string | Buffer, fileName: string): Promise<Table> {
  return readTableFrom(await readBytes(absolutePath, fileName), fileName);
}

/** Bytes of a file, which is refused by its size before it is read. */
export async function readBytes(
  absolutePath: string | Buffer,
  fileName: string,
  maxBytes = READING_LIMITS.fileBytes,
): Promise<Buffer> {
  const { size } = await stat(absolutePath);
  if (size > maxBytes) throw new BadFileError(fileName, `too large: ${size} bytes, at most ${maxBytes} are read`);
  return readFile(absolutePath);
}

/** A table from bytes already in memory, with at most `maxRows` rows below its header. */
export async function readTableFrom(bytes: Uint8Array, fileName: string, maxRows?: number): Promise<Table> {
  return /\.xlsx$/i.test(fileName) ? readXlsx(bytes, fileName, maxRows) : readCsv(bytes, fileName, maxRows);
}
