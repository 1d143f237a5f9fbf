import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { generateDemo } from '@/lib/tools/demo/generate';

export type Line = Record<string, string>;

/** Generates the fictional set in a new temporary folder and gives its path. */
export async function generatedFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'repere-demo-test-'));
  await generateDemo(folder);
  return folder;
}

/** Reads a generated CSV without the importers' code, so that both are not wrong together. */
export function readCsv(folder: string, file: string, encoding: 'windows-1252' | 'utf-8' = 'windows-1252'): Line[] {
  const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(path.join(folder, file)));
  return parse(text, { columns: true, delimiter: [';', ','].find((mark) => text.slice(0, 40).includes(mark)) ?? ';' });
}

/** Rows of the one sheet of a workbook, cells as text, absent cells as ''. */
export async function readWorkbook(folder: string, file: string): Promise<Line[]> {
  const [sheet] = await readXlsxFile(path.join(folder, file));
  const [header = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? '')])));
}

export function count<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item) ?? ''] = (counts[keyOf(item) ?? ''] ?? 0) + 1;
  return counts;
}

/** A figure of a file, decimal comma or dot. */
export function figure(text: string | undefined): number {
  return Number((text ?? '').replace('%', '').replace(',', '.'));
}
