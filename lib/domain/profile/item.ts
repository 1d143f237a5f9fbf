import type { Difference } from '@/lib/domain/comparison/difference';
import type { DecisionEvidence, SideEvidence } from '@/lib/domain/comparison/verdict';
import { THEMES } from '@/lib/domain/indicators/catalogue';
import type { Absence } from '@/lib/domain/measurement';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';

export const PROFILE_THEMES = ['certification', ...THEMES] as const;
export type ProfileTheme = (typeof PROFILE_THEMES)[number];

/** undecided: there is a result and nothing demonstrable to say of it. unconcerned: the question does not arise here. */
export const ITEM_VERDICTS = ['strength', 'weakness', 'undecided', 'absent', 'unconcerned'] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** Which rule decided, in the order they are asked. */
export type Rule = 'status' | 'decision' | 'official-class' | 'difference';

export type ItemReason =
  | Absence
  /** The release has a newer campaign, in which this site has no row. */
  | 'no-recent-result'
  | 'no-procedure'
  | 'no-decision'
  | 'decision-distinction'
  | 'decision-certified'
  | 'decision-conditions'
  | 'decision-not-certified'
  | 'class-top'
  | 'class-middle'
  | 'class-bottom'
  /** The letter is at an end of its scale, but the national mean is inside the interval of the score. */
  | 'class-not-demonstrable'
  | 'better-than-expected'
  | 'as-expected'
  | 'worse-than-expected'
  /** Only the upper alert limit is published, and it is not passed. */
  | 'not-flagged'
  | 'flagged'
  /** No event: luck or merit cannot be told apart. */
  | 'zero-events'
  | 'too-few-cases'
  | 'above-mean'
  | 'below-mean'
  | 'within-chance'
  /** Beyond 95 % alone, not among the many comparisons made for this establishment. */
  | 'many-comparisons'
  | 'no-interval'
  | 'no-reference';

export interface ResultEvidence {
  kind: 'result';
  value: number | null;
  class: string | null;
  n: number | null;
  interval: ResultInterval;
  /** National mean of the same indicator and campaign. */
  reference: SideEvidence | null;
  /** Result minus reference. */
  difference: Difference | null;
  /** Two-sided p of the rule that decided; null when chance plays no part or the class already holds it. */
  p: number | null;
  /** Official letters the interval touches. */
  letters: readonly string[];
  isLetterUncertain: boolean;
  observed: number | null;
  expected: number | null;
}

export interface ProfileItem {
  /** Code of the catalogue, or 'certification'. */
  indicator: string;
  /** Campaign of the result, year of the decision; null where there is neither. */
  campaign: number | null;
  verdict: ItemVerdict;
  rule: Rule;
  reason: ItemReason;
  evidence: ResultEvidence | ({ kind: 'decision' } & DecisionEvidence) | null;
}
