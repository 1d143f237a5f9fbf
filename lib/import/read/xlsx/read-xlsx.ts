import { ReadingBudget } from '@/lib/import/read/reading-budget';
import type { Row, Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import { readDateStyles } from './date-styles';
import { readSharedStrings } from './shared-strings';
import { readSheetRows } from './sheet-rows';
import { unzip } from './unzip';
import { workbookParts } from './workbook-parts';

/**
 * Reads the sheet of results of a workbook (`Resultats`, else the first one); every cell becomes trimmed text. `maxRows`
 * stops after that many rows below the header. Throws BadFileError, naming the file, the part and the cell.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string, maxRows = Number.POSITIVE_INFINITY): Promise<Table> {
  if (bytes.length === 0) throw new BadFileError(fileName, 'the file is empty');
  const [header, ...rows] = await readRows(bytes, fileName, maxRows + 1);
  if (!header) throw new BadFileError(fileName, 'the workbook holds no row');
  const width = header.cells.length;
  return {
    fileName,
    encoding: 'xlsx',
    preamble: [],
    header: header.cells,
    // A sheet leaves out the empty cells at the end of a row.
    rows: rows.map((row) => ({ ...row, cells: padded(row.cells, width) })),
  };
}

async function readRows(bytes: Uint8Array, fileName: string, maxRows: number): Promise<readonly Row[]> {
  try {
    const parts = workbookParts(await unzip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    const context = {
      strings: readSharedStrings(parts.sharedStrings),
      isDate: readDateStyles(parts.styles),
      countsFrom1904: parts.countsFrom1904,
    };
    return readSheetRows(parts.sheet, context, new ReadingBudget(fileName), maxRows);
  } catch (error) {
    if (error instanceof BadFileError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new BadFileError(fileName, `not a readable workbook (truncated, damaged, or another format): ${detail}`);
  }
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : [...cells, ...new Array<string>(width - cells.length).fill('')];
}
