/** A French postcode, five digits, its lost leading zero restored. Null when the text is not one. */
export function normalisePostcode(raw: string): string | null {
  const text = raw.trim().replace(/\.0$/, '');
  return /^\d{4,5}$/.test(text) ? text.padStart(5, '0') : null;
}
