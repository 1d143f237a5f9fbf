import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeExcelFile from 'write-excel-file/node';

/** A string is a text cell even when it reads as a number, as in the publisher's files. */
export type XlsxCell = string | number | null;

/** Writes one sheet named "Resultats", header first. The same rows always give the same bytes. */
export async function writeXlsx(file: string, header: readonly string[], rows: readonly (readonly XlsxCell[])[]): Promise<void> {
  const data = [header, ...rows].map((row) => [...row]);
  const bytes = await writeExcelFile(data, { sheet: 'Resultats' }).toBuffer();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, withoutTimestamps(bytes));
}

const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 2000, 00:00, as DOS time and date. */
const FIXED_TIME = ((2000 - 1980) << 25) | (1 << 21) | (1 << 16);

/** The zip entries of a workbook carry the time of writing: set it to a fixed one. */
function withoutTimestamps(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END_OF_DIRECTORY).buffer));
  const count = zip.readUInt16LE(end + 10);
  let entry = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    zip.writeUInt32LE(FIXED_TIME, entry + 12);
    zip.writeUInt32LE(FIXED_TIME, zip.readUInt32LE(entry + 42) + 10);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}
