/** The town of a postal routing line: "GRASSE CEDEX 2", "Grasse cdx" and "GRASSE 02" are GRASSE. Null when nothing is left. */
export function normaliseTown(raw: string): string | null {
  const town = raw
    .replace(/(^|\s)(?:C[EÉ]DEX|CDX)(?![\p{L}]).*$/iu, '')
    .replace(/\s\d+\s*(?:ER?|[EÈ]ME)?(?:\s+ARRONDISSEMENT)?\s*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return town === '' ? null : town;
}
