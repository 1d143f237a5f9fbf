/** Why none of the cells of a row can be trusted, found while reading it. */
export type RowFault =
  | { code: 'quote-stray' }
  /** `cell`: position of the cell at fault; null when the row is too long to have any. */
  | { code: 'text-too-long'; cell: number | null }
  | { code: 'character-unreadable'; cell: number; character: string };

/** What a cell of a workbook holds at most. */
export const LONGEST_CELL = 32_767;

/**
 * What a text that is shown does not hold: controls, marks that turn the writing direction, other invisible characters,
 * halves of characters, places of no character. A break of line, a tab and a soft hyphen do no harm.
 */
const UNREADABLE = /(?![\t\n\u00ad])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/u;

const UNREADABLE_IN_LINES = new RegExp(UNREADABLE.source.replace('\\n', '\\n\\r'), 'u');

/** True when a text of several lines holds such a character, the ends of its lines aside. */
export function hasUnreadable(lines: string): boolean {
  return UNREADABLE_IN_LINES.test(lines);
}

/** The first cell that is too long or holds what no text does. */
export function faultOf(cells: readonly string[]): RowFault | undefined {
  for (const [cell, text] of cells.entries()) {
    if (text.length > LONGEST_CELL) return { code: 'text-too-long', cell };
    const [character] = UNREADABLE.exec(text) ?? [];
    if (character !== undefined) return { code: 'character-unreadable', cell, character: codePoint(character) };
  }
  return undefined;
}

/** The text with what cannot be read replaced: fit to be stored and shown. */
export function readable(text: string): string {
  return text.slice(0, LONGEST_CELL).replace(new RegExp(UNREADABLE, 'gu'), '\ufffd');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
