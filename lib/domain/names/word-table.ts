/** Reads "plain words: reading" rows, one a line. Data of this folder is written so, to be read and reviewed. */
export function wordTable(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const colon = row.indexOf(':');
        return [row.slice(0, colon).trim(), row.slice(colon + 1).trim()] as const;
      }),
  );
}
