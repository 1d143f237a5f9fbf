/** The file without the rows that `isKept` refuses; the header stays. One byte a character. */
export function cutFile(text: string, isKept: (line: string, index: number, total: number) => boolean): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  return `${[header, ...lines.filter((line, index) => isKept(line, index, lines.length))].join('\n')}\n`;
}

/** The first part of it, as a download that stopped leaves it: a share of its rows, from 0 to 1. */
export function beginningOf(text: string, share: number): string {
  return cutFile(text, (_, index, total) => index < total * share);
}
