const FINESS = /^(\d{2}|2[AB])\d{7}$/;

/**
 * FINESS number as nine characters, or null when it does not fit the pattern.
 * Repairs what spreadsheets break: spaces, a trailing ".0", lost leading zeros, lower case.
 */
export function normaliseFiness(raw: string): string | null {
  const text = raw.trim().replace(/\.0$/, '').toUpperCase();
  if (text === '') return null;
  const padded = text.padStart(9, '0');
  return FINESS.test(padded) ? padded : null;
}
