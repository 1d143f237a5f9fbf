import { codeCell } from './code-cell';

/** A French postcode, five digits, its lost leading zero restored. Null when the text is not one. */
export function normalisePostcode(raw: string): string | null {
  const text = codeCell(raw).replace(/^F-?(?=\d{5}$)/, '');
  return /^\d{4,5}$/.test(text) && Number(text) >= 1000 ? text.padStart(5, '0') : null;
}
