import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A text file as its bytes, one character each: what is not touched stays as it was. */
export function bytesText(bytes: Buffer): string {
  return bytes.toString('latin1');
}

/** The same file with one cell changed. `line` counts the header as 1; no cell of the file may hold the separator. */
export function withCell(text: string, separator: string, line: number, column: string, value: string): string {
  const lines = text.split('\n');
  const position = (lines[0] ?? '').split(separator).findIndex((name) => name.replace(/\W/g, '') === column);
  const cells = (lines[line - 1] ?? '').split(separator);
  if (position === -1 || cells[position] === undefined) throw new Error(`No cell ${column} on line ${line}`);
  return lines.with(line - 1, cells.with(position, value).join(separator)).join('\n');
}

/** The same file with the contents of two columns in each other's place, under right headers. No cell may hold the separator. */
export function withSwapped(text: string, separator: string, ...columns: readonly [string, string]): string {
  const [header = '', ...lines] = text.split('\n');
  const names = header.split(separator).map((name) => name.trim().toLowerCase());
  const [one = -1, other = -1] = columns.map((column) => names.indexOf(column.toLowerCase()));
  if (one === -1 || other === -1) throw new Error(`No columns ${columns}`);
  const swap = (line: string) => {
    const cells = line.split(separator);
    return cells
      .with(one, cells[other] ?? '')
      .with(other, cells[one] ?? '')
      .join(separator);
  };
  return [header, ...lines.map((line) => (line === '' ? line : swap(line)))].join('\n');
}

/** The same file without one column. */
export function withoutColumn(text: string, separator: string, column: string): string {
  const position = (text.split('\n')[0] ?? '').split(separator).indexOf(column);
  if (position === -1) throw new Error(`No column ${column}`);
  const drop = (line: string) => (line === '' ? line : line.split(separator).toSpliced(position, 1).join(separator));
  return text.split('\n').map(drop).join('\n');
}

/** A temporary folder of these files, given by name with their bytes (or their text, one byte a character). */
export async function folderOf(files: Readonly<Record<string, Buffer | string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'repere-folder-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content, 'latin1');
  }
  return folder;
}
