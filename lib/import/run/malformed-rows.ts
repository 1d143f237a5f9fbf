import type { IssueLog } from '@/lib/import/issues';
import { LONGEST_CELL, readable } from '@/lib/import/read/row-fault';
import type { Row, Table } from '@/lib/import/read/table';

/** The table without the rows whose cells cannot be trusted: none of them is read, each is an issue. */
export function withoutMalformedRows(table: Table, issues: IssueLog): Table {
  return { ...table, rows: table.rows.filter((row) => !rejectFault(row, table, issues) && !rejectShifted(row, table, issues)) };
}

function rejectFault({ line, cells, fault }: Row, { header }: Table, issues: IssueLog): boolean {
  const shown = (cell: number) => readable(cells[cell] ?? '');
  switch (fault?.code) {
    case undefined:
      return false;
    case 'quote-stray':
      issues.reject(line, fault.code, null, shown(0));
      break;
    case 'text-too-long': {
      const [column, value] = fault.cell === null ? [null, null] : [header[fault.cell] ?? null, shown(fault.cell)];
      issues.reject(line, fault.code, column, value, { maximum: LONGEST_CELL });
      break;
    }
    case 'character-unreadable':
      issues.reject(line, fault.code, header[fault.cell] ?? null, shown(fault.cell), { character: fault.character });
  }
  return true;
}

/** A row longer or shorter than the header has shifted cells. A workbook leaves out the empty cells at the end of a row. */
function rejectShifted({ line, cells }: Row, { header, encoding }: Table, issues: IssueLog): boolean {
  if (header.length === 0) return false;
  const isShifted = encoding === 'xlsx' ? cells.length > header.length : cells.length !== header.length;
  if (isShifted) {
    const params = { cells: cells.length, expected: header.length };
    issues.reject(line, 'cells-unequal', null, cells.join(' | '), params);
  }
  return isShifted;
}
