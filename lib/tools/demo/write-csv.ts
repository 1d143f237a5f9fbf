import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeWindows1252 } from './windows-1252';

export type CsvCell = string | number | null;

export interface CsvOptions {
  separator?: ';' | ',';
  encoding?: 'windows-1252' | 'utf-8' | 'utf-8-bom';
  endOfLine?: '\n' | '\r\n';
  /** Quote every text, as the certification files do; codes and numbers stay bare. */
  quoteText?: boolean;
}

/** Writes header and rows as a publisher would; quotes only where the layout needs or wants them. */
export async function writeCsv(
  file: string,
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: CsvOptions = {},
): Promise<void> {
  const { separator = ';', encoding = 'windows-1252', endOfLine = '\n', quoteText = false } = options;
  const cell = (value: CsvCell): string => {
    if (value === null) return '';
    const text = String(value);
    const needsQuotes = text.includes(separator) || text.includes('"') || (quoteText && !/^[0-9A-B.]*$/.test(text));
    return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = [header, ...rows].map((row) => row.map(cell).join(separator) + endOfLine).join('');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    encoding === 'windows-1252' ? encodeWindows1252(text) : (encoding === 'utf-8-bom' ? '\ufeff' : '') + text,
  );
}
