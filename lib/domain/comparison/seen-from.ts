import type { SiteVerdict } from './compare-sites';
import type { MeanScope } from './opponents';
import type { DecisionComparison, Refusal } from './verdict';

export type Opponent = number | MeanScope;

/** Everything said of one site on one row, from its own side. */
export interface Reading {
  better: readonly Opponent[];
  worse: readonly Opponent[];
  same: readonly Opponent[];
  refused: readonly { reason: Refusal; opponents: readonly Opponent[] }[];
}

interface AnyVerdict {
  a: number;
  b: Opponent;
  comparison: SiteVerdict['comparison'] | DecisionComparison;
}

/** The verdicts that name the site at this position, turned to its side: "a is better than b" is "b is worse than a". */
export function seenFrom(position: number, verdicts: readonly AnyVerdict[]): Reading {
  const seen = verdicts.flatMap(({ a, b, comparison }) =>
    a === position ? { other: b, comparison, flip: false } : b === position ? { other: a, comparison, flip: true } : [],
  );
  const facing = (verdict: string, opposite: string) =>
    seen.filter(({ comparison, flip }) => comparison.verdict === (flip ? opposite : verdict)).map(({ other }) => other);
  const reasons = new Map<Refusal, Opponent[]>();
  for (const { other, comparison } of seen) {
    if (comparison.verdict !== 'not-comparable') continue;
    reasons.set(comparison.reason, [...(reasons.get(comparison.reason) ?? []), other]);
  }
  return {
    better: facing('better', 'worse'),
    worse: facing('worse', 'better'),
    same: facing('no-demonstrable-difference', 'no-demonstrable-difference'),
    refused: [...reasons].map(([reason, opponents]) => ({ reason, opponents })),
  };
}

/** Whether anything is demonstrably better or worse among these verdicts. */
export function hasDifference(verdicts: readonly Pick<AnyVerdict, 'comparison'>[]): boolean {
  return verdicts.some(({ comparison }) => comparison.verdict === 'better' || comparison.verdict === 'worse');
}
