const FINESS = /^(\d{2}|2[AB])\d{7}$/;

/** A site number as the portal writes it: nine characters, Corsica included. Nothing is repaired here. */
export function isFiness(text: string): boolean {
  return FINESS.test(text);
}

/**
 * A FINESS number as somebody or a spreadsheet wrote it: blanks, lower case, a decimal part, lost leading zeros (a department
 * has at most one). Null when the text is not one.
 */
export function readFiness(text: string): string | null {
  const compact = text
    .replace(/^([^.,]*)[.,]0+\s*$/, '$1')
    .replace(/[\s.\u00a0-]/g, '')
    .toUpperCase();
  return compact.length >= 8 && isFiness(compact.padStart(9, '0')) ? compact.padStart(9, '0') : null;
}
