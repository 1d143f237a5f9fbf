import { judge } from './judge';
import { refusalOf } from './refusal';
import { evidenceOf, type Side } from './side';
import type { Comparison } from './verdict';

/** Says whether a is demonstrably better or worse than b on one indicator of one campaign, or why this cannot be said. */
export function compare(a: Side, b: Side): Comparison {
  const evidence = { a: evidenceOf(a), b: evidenceOf(b), difference: null };
  const reason = refusalOf(evidence.a, evidence.b);
  return reason ? { verdict: 'not-comparable', reason, evidence } : judge(a, b, evidence);
}
