/** A department of the country, 97 and 98 overseas, or 0032 for the Belgian sites of the certification. */
const FINESS = /^(?:(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-578])\d{7}|0032\d{5})$/;

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

/**
 * True when the last digit is the key of the others: the one of Luhn, Corsica's letters A and B counting as 1 and 2. It holds for
 * every number of SAE, FINESS, e-Satis and IQSS, and for all but 14 of the 8,211 lines of the certification.
 */
export function hasFinessKey(finess: string): boolean {
  let sum = 0;
  for (const [index, character] of [...finess.replace('A', '1').replace('B', '2')].entries()) {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
