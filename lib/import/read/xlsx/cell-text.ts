import { unescapeText } from './unescape-text';

/** A cell as its sheet writes it. */
export interface RawCell {
  reference: string;
  /** s, str, inlineStr, b, e, d; a number without. */
  type: string | undefined;
  style: string | undefined;
  text: string;
}

/** What the cells of a sheet refer to. */
export interface CellContext {
  strings: readonly string[];
  isDate: (style: string | undefined) => boolean;
  countsFrom1904: boolean;
}

/** Trimmed text of a cell; numbers with a dot, dates as 2024-12-31. Throws when it refers to a text that is not there. */
export function cellText(cell: RawCell, context: CellContext): string {
  const { text, type } = cell;
  if (text === '') return '';
  switch (type) {
    case 's': {
      const shared = /^\d+$/.test(text) ? context.strings[Number(text)] : undefined;
      if (shared === undefined) throw new Error(`cell ${cell.reference} refers to text ${text.slice(0, 20)}, which is not there`);
      return shared.trim();
    }
    case 'b':
      return text === '1' ? 'true' : 'false';
    case 'd':
      return text.slice(0, 10);
    case undefined:
    case 'n':
      return numberText(text.trim(), context.isDate(cell.style), context.countsFrom1904);
    default:
      return unescapeText(text).trim();
  }
}

const DAY = 86_400_000;
/** Day 0 of a workbook, in days before 1970. */
const FROM_1900 = 25_569;
const FROM_1904 = 24_107;
/** 31 December 9999, the last day a workbook knows. */
const LAST_DAY = 2_958_465;

function numberText(text: string, isDate: boolean, countsFrom1904: boolean): string {
  const number = Number(text);
  // Not a number: the row is told of it, as of any other text where a number is expected.
  if (!Number.isFinite(number)) return text;
  if (isDate && number >= 1 && number <= LAST_DAY) {
    const days = number - (countsFrom1904 ? FROM_1904 : FROM_1900);
    return new Date(Math.round(days * DAY)).toISOString().slice(0, 10);
  }
  // Fifteen significant digits: what a workbook stores, without the noise of binary fractions.
  return String(Number(number.toPrecision(15)));
}
