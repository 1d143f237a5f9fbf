/** The town of a postal routing line: "GRASSE CEDEX 2" is GRASSE. Null when nothing is left. */
export function normaliseTown(raw: string): string | null {
  const town = raw
    .replace(/\s+CEDEX(\s+\d+)?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return town === '' ? null : town;
}
