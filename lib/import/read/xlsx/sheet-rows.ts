import type { ReadingBudget } from '@/lib/import/read/reading-budget';
import { faultOf } from '@/lib/import/read/row-fault';
import type { Row } from '@/lib/import/read/table';
import { type CellContext, cellText, type RawCell } from './cell-text';
import { walkXml } from './walk-xml';

/** The size of a sheet, which no reference may leave. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Rows of a sheet that hold something, with the number the sheet gives them; at most `maxRows`. Throws, naming the cell,
 * when a reference is outside the sheet or not after the one before.
 */
export function readSheetRows(xml: Buffer, context: CellContext, budget: ReadingBudget, maxRows: number): readonly Row[] {
  const rows: Row[] = [];
  let line = 0;
  let cells: string[] = [];
  let cell: RawCell | null = null;
  let isValue = false;
  let isReading = false;
  const open: Record<string, (attributes: Readonly<Record<string, string>>) => void> = {
    row: ({ r }) => {
      line = nextRow(r, line);
      cells = [];
    },
    c: ({ r, t, s }) => {
      const column = nextColumn(r, line, cells.length);
      while (cells.length < column - 1) cells.push('');
      cell = { reference: r ?? `${column} of row ${line}`, type: t, style: s, text: '' };
    },
    v: () => {
      isValue = true;
    },
    t: () => {
      isValue = true;
    },
    rPh: () => {
      isReading = true;
    },
  };
  const close: Record<string, () => void> = {
    row: () => {
      budget.spend(cells.length, line);
      if (cells.some((text) => text !== '')) rows.push(withFault({ line, cells }));
    },
    c: () => {
      if (cell) cells.push(cellText(cell, context));
      cell = null;
    },
    v: () => {
      isValue = false;
    },
    t: () => {
      isValue = false;
    },
    rPh: () => {
      isReading = false;
    },
  };
  walkXml(xml, {
    open: (name, attributes) => open[name]?.(attributes),
    close: (name) => close[name]?.(),
    text: (piece) => {
      if (cell && isValue && !isReading) cell.text += piece;
    },
    isDone: () => rows.length >= maxRows,
  });
  return rows.slice(0, maxRows);
}

function withFault(row: Row): Row {
  const fault = faultOf(row.cells);
  return fault ? { ...row, fault } : row;
}

/** Number of a row: what it says, else the one after the last. */
function nextRow(number: string | undefined, last: number): number {
  const row = number === undefined ? last + 1 : Number(number);
  if (!Number.isInteger(row) || row > LAST_ROW) throw new Error(`row "${number}" is outside the sheet`);
  if (row <= last) throw new Error(`row ${number} follows row ${last}`);
  return row;
}

function nextColumn(reference: string | undefined, line: number, last: number): number {
  if (reference === undefined) return last + 1;
  const [, letters = '', row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  if (column < 1 || column > LAST_COLUMN) throw new Error(`cell "${reference.slice(0, 20)}" of row ${line} is outside the sheet`);
  if (Number(row) !== line) throw new Error(`cell ${reference} stands in row ${line}`);
  if (column <= last) throw new Error(`cell ${reference} stands after another of its column or a later one`);
  return column;
}
