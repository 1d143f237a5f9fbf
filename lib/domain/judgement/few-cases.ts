/** Fewest answers or records behind a finding. */
export const MIN_CASES = 30;

/** Not known is not few: HAS publishes these results only above its own minimum (31 records). */
export function hasTooFewCases(n: number | null): boolean {
  return n !== null && n < MIN_CASES;
}
