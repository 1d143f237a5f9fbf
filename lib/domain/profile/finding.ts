import type { ItemReason, ItemVerdict, Rule } from './item';

/** What one rule says of a result. p: null when chance plays no part, or the official class already holds it. */
export interface Finding {
  verdict: Exclude<ItemVerdict, 'absent' | 'unconcerned'>;
  rule: Exclude<Rule, 'status' | 'decision'>;
  reason: ItemReason;
  p: number | null;
}

/** Fewest answers or records behind a strength. */
export const MIN_CASES = 30;

/** Not known is not few: HAS publishes these results only above its own minimum (31 records). */
export function hasTooFewCases(n: number | null): boolean {
  return n !== null && n < MIN_CASES;
}
