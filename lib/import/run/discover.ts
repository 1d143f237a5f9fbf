import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file below the imported folder. */
export interface FoundFile {
  /** Path relative to the folder, for people; a name that is no UTF-8 is shown as far as it can be read. */
  name: string;
  /** The path as the system has it, whatever its bytes. */
  path: Buffer;
}

/** Explanations of the columns that publishers put beside the data. */
const NOT_DATA = /lexique|dictionnaire|metadonnees|modalites/i;

/**
 * Every CSV and workbook below the folder, in a stable order. Links are followed, a folder is entered once; a link that leads
 * nowhere is told to `onDeadLink`.
 */
export async function discoverFiles(folder: string, onDeadLink?: (name: string) => void): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const entered = new Set<string>();
  const enter = async (directory: Buffer, name: string) => {
    const { dev, ino } = await stat(directory);
    if (entered.has(`${dev} ${ino}`)) return;
    entered.add(`${dev} ${ino}`);
    for (const child of await readdir(directory, { encoding: 'buffer' })) {
      const file = { name: path.join(name, child.toString()), path: Buffer.concat([directory, Buffer.from(path.sep), child]) };
      const stats = await stat(file.path).catch(() => null);
      if (stats?.isDirectory()) await enter(file.path, file.name);
      else if (isOfficialName(file.name)) {
        if (stats?.isFile()) found.push(file);
        else if (!stats) onDeadLink?.(file.name);
      }
    }
  };
  await enter(Buffer.from(folder), '');
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isOfficialName(file: string): boolean {
  const name = path.basename(file);
  return /\.(csv|xlsx)$/i.test(name) && !/^[.~]/.test(name) && !NOT_DATA.test(name);
}
