const LINKS: ReadonlySet<string> = new Set('a au aux d de des du en et l la le les lès sous sur'.split(' '));

/** The name of a place that a file writes in capitals, for those the official code does not name: "Henin Lietard". */
export function inTitleCase(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && LINKS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
