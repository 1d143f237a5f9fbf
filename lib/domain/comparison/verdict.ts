import type { Framework } from '@/lib/domain/certification';
import type { MeasurementStatus } from '@/lib/domain/measurement';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';
import type { Difference } from './difference';

export const VERDICTS = ['better', 'no-demonstrable-difference', 'worse'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REFUSALS = [
  'different-survey',
  'different-sector',
  'different-indicator',
  'different-campaign',
  /** One side has no result: its status says why. */
  'status',
  /** Neither an interval nor an official class on both sides. */
  'no-interval',
  /** One side has no row for this indicator in any file. */
  'no-row',
  /** No mean to compare with: the region or the group of the site is not known, or no site of it has a result. */
  'no-reference',
  /** A mean over fewer sites than MIN_REFERENCE_SITES. */
  'too-few-sites',
  'different-framework',
  /** Two sites of one certification procedure: one decision, nothing to compare. */
  'same-procedure',
  /** No procedure, or no decision yet. */
  'no-decision',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What stood on one side of a comparison. */
export interface SideEvidence {
  kind: 'site' | 'country' | 'region' | 'like';
  indicator: string;
  campaign: number;
  /** Always 'scored' for a mean. */
  status: MeasurementStatus;
  value: number | null;
  class: string | null;
  /** Answers or records of a site; sites behind a mean. */
  n: number | null;
  interval: ResultInterval;
}

export interface Evidence {
  a: SideEvidence;
  b: SideEvidence;
  /** a minus b, in the unit of the indicator; null when no interval allows it. */
  difference: Difference | null;
}

export interface Judgement {
  verdict: Verdict;
  /** What decided: the interval of the difference, or official classes at the two ends of their scale. */
  basis: 'difference' | 'official-class';
  evidence: Evidence;
  /** True when a difference beyond 95 % was withdrawn because many comparisons were made at once. */
  isWithdrawn: boolean;
}

export interface Refused<E = Evidence> {
  verdict: 'not-comparable';
  reason: Refusal;
  evidence: E;
}

/** a seen from b: "better" says that a is better than b, whatever the direction of the indicator. */
export type Comparison = Judgement | Refused;

export interface DecisionEvidence {
  framework: Framework;
  procedure: string;
  decision: string | null;
  decidedOn: string | null;
  siteCount: number;
}

export type DecisionComparison =
  | { verdict: Verdict; basis: 'decision'; evidence: { a: DecisionEvidence | null; b: DecisionEvidence | null } }
  | Refused<{ a: DecisionEvidence | null; b: DecisionEvidence | null }>;
