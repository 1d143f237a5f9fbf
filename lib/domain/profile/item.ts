import type { ClassShare } from '@/lib/domain/judgement/context';
import type { Basis, Comparison, Difference, NoVerdict, PairFact, Refusal, SideEvidence } from '@/lib/domain/judgement/verdict';
import type { Absence, FilingEntity } from '@/lib/domain/measurement';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';

/**
 * alert: HAS's own safety alert. undecided: there is a result and nothing demonstrable to say of it.
 * unconcerned: the question does not arise here.
 */
export const ITEM_VERDICTS = ['alert', 'strength', 'weakness', 'undecided', 'absent', 'unconcerned'] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** What decided; status: there is no result to judge. Null: nothing did. */
export type Rule = 'status' | Basis;

export type ItemReason =
  | Absence
  | Exclude<NoVerdict, PairFact | Exclude<Refusal, 'no-reference' | 'too-few-sites'> | 'class-only'>
  | 'class-top'
  | 'class-bottom'
  | 'better-than-expected'
  | 'worse-than-expected'
  | 'flagged'
  | 'above-mean'
  | 'below-mean'
  | 'within-chance'
  /** Beyond 95 % alone, not among the many comparisons made for this establishment. */
  | 'many-comparisons';

export interface ResultEvidence {
  value: number | null;
  class: string | null;
  classShare: ClassShare | null;
  n: number | null;
  interval: ResultInterval;
  /** National mean (or median) of the same indicator and campaign. */
  reference: SideEvidence | null;
  /** Result minus reference. */
  difference: Difference | null;
  /** Two-sided p of the test that decided; null when none was made. */
  p: number | null;
  /** The same result against establishments like it. */
  like: Comparison;
  /** Official letters the interval touches. */
  letters: readonly string[];
  isLetterUncertain: boolean;
  observed: number | null;
  expected: number | null;
}

/** What is said of the latest result of one indicator. */
export interface ProfileItem {
  /** Code of the catalogue. */
  indicator: string;
  campaign: number;
  ageYears: number;
  isOld: boolean;
  verdict: ItemVerdict;
  rule: Rule | null;
  reason: ItemReason;
  /** The legal entity the result is that of; null when it is the site's own. */
  filedUnder: FilingEntity | null;
  /** Null where there is no result. */
  evidence: ResultEvidence | null;
}
