import type { Table } from '@/lib/import/read/table';
import { datasetFromName } from '@/lib/import/run/file-name';
import { BadFileError, type Source } from '@/lib/import/source';
import { SOURCES } from '@/lib/import/sources/registry';

/** Rows below the header that a layout may look at to know itself. */
export const RECOGNITION_ROWS = 50;

/**
 * The layout of a file, from its header and first rows; null when it has none we know and its name announces none. Throws
 * BadFileError when name and header disagree, columns are missing, or the header names a column twice.
 */
export function recognise(table: Table): Source | null {
  const announced = datasetFromName(table.fileName);
  const matches = SOURCES.map((source) => ({ source, recognition: source.recognise(table) }));
  const match = matches.find(({ recognition }) => recognition.match === 'yes');
  if (match) {
    if (announced && announced !== match.source.dataset) {
      throw new BadFileError(table.fileName, `its name announces ${announced}, its header is that of ${match.source.label}`);
    }
    refuseRepeatedColumns(table);
    return match.source;
  }
  for (const { source, recognition } of matches) {
    if (recognition.match !== 'missing') continue;
    throw new BadFileError(table.fileName, `${source.label}: missing column(s) ${recognition.columns.join(', ')}`);
  }
  if (announced) throw new BadFileError(table.fileName, `its name announces ${announced}, its header is of no known data set`);
  return null;
}

/** Columns are read by name: of two with one name, nobody can say which is meant. */
function refuseRepeatedColumns({ fileName, header }: Table): void {
  const names = new Set<string>();
  for (const column of header) {
    const name = column.toLowerCase();
    if (name !== '' && names.has(name)) throw new BadFileError(fileName, `two columns are named ${column} (line 1)`);
    names.add(name);
  }
}
