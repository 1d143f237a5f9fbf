/** Reads "plain words: reading" cells between semicolons or lines. Data of this folder is written so, to be read and reviewed. */
export function wordTable(cells: string): ReadonlyMap<string, string> {
  return new Map(
    cells
      .trim()
      .split(/\s*[;\n]\s*/)
      .map((cell) => {
        const colon = cell.indexOf(':');
        return [cell.slice(0, colon).trim(), cell.slice(colon + 1).trim()] as const;
      }),
  );
}
