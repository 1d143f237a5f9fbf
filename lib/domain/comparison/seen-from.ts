import { existing } from '@/lib/domain/existing';
import { addToGroup } from '@/lib/domain/groups';
import type { MeanScope } from '@/lib/domain/judgement/mean-reference';
import type { Comparison, NoVerdict, Verdict } from '@/lib/domain/judgement/verdict';
import type { ComparedRow, SiteVerdict } from './compare-sites';

export type Opponent = number | MeanScope;

/** Everything said of one site on one row, from its own side. */
export interface Reading {
  found: readonly { verdict: Verdict; basis: Comparison['basis']; isWithdrawn: boolean; opponents: readonly Opponent[] }[];
  refused: readonly { reason: NoVerdict; opponents: readonly Opponent[] }[];
}

const FLIPPED: Readonly<Record<Verdict, Verdict>> = {
  better: 'worse',
  'no-demonstrable-difference': 'no-demonstrable-difference',
  worse: 'better',
};
const ORDER: readonly Verdict[] = ['better', 'worse', 'no-demonstrable-difference'];

/** The verdicts that name the site at this position, turned to its side: "a is better than b" is "b is worse than a". */
export function seenFrom(position: number, verdicts: readonly SiteVerdict[]): Reading {
  const found = new Map<string, { verdict: Verdict; basis: Comparison['basis']; isWithdrawn: boolean; opponents: Opponent[] }>();
  const refused = new Map<NoVerdict, Opponent[]>();
  for (const { a, b, comparison } of verdicts) {
    if (a !== position && b !== position) continue;
    const other = a === position ? b : a;
    const { verdict, basis, reason, isWithdrawn } = comparison;
    if (verdict === 'not-comparable') {
      addToGroup(refused, existing(reason), other);
      continue;
    }
    const mine = a === position ? verdict : FLIPPED[verdict];
    const key = `${mine} ${basis} ${isWithdrawn}`;
    const group = found.get(key) ?? { verdict: mine, basis, isWithdrawn, opponents: [] };
    group.opponents.push(other);
    found.set(key, group);
  }
  return {
    found: [...found.values()].sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict)),
    refused: [...refused].map(([reason, opponents]) => ({ reason, opponents })),
  };
}

/** Whether the row tells the sites apart. A safety alert always does. */
export function hasDifference({ cells, verdicts }: Pick<ComparedRow, 'cells' | 'verdicts'>): boolean {
  const isTold = verdicts.some(({ comparison }) => comparison.verdict === 'better' || comparison.verdict === 'worse');
  return isTold || cells.some(({ alert }) => alert !== null);
}
