import type { MeasurementStatus } from '@/lib/domain/measurement';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';

export const VERDICTS = ['better', 'no-demonstrable-difference', 'worse'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What decided. alert: HAS's own safety alert. difference: our test. official-class: the ends of an official scale.
 * full-count: the classes of a complete count, in which chance has no part.
 */
export type Basis = 'alert' | 'difference' | 'official-class' | 'full-count';

/** What forbids a comparison. */
export const REFUSALS = [
  'different-survey',
  'different-sector',
  'different-indicator',
  'different-campaign',
  /** One side has no result: its status says why. */
  'status',
  /** One side has no row for this indicator in any file. */
  'no-row',
  /** No mean to compare with: the region or the group of the site is not known, or no site of it has a result. */
  'no-reference',
  /** A mean over fewer sites than MIN_REFERENCE_SITES. */
  'too-few-sites',
  /** One result of a legal entity, shown at two of its sites. */
  'same-legal-entity',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a result is, and nothing more to say of it. */
export type ResultFact =
  /** A result of the whole legal entity, at one of its small attached structures. */
  | 'of-legal-entity'
  | 'too-few-cases'
  /** The release has a newer campaign, or a newer version, in which this site has no row. */
  | 'no-recent-result'
  /** Neither an interval nor an official class that tells. */
  | 'no-interval'
  /** Crude recommendation rate: not adjusted for the patients, shown and never judged. */
  | 'raw-rate'
  /** The class stands against a target, in the whole country: no test against this mean is possible. */
  | 'class-only'
  | 'class-middle'
  /** More than half of the classified sites have this class: it distinguishes nobody. */
  | 'class-shared'
  /** The class is at one end and the figure on the other side of the mean. */
  | 'class-against-mean'
  /** Only the upper alert limit is published, and it is not passed. */
  | 'not-flagged'
  | 'as-expected'
  /** No event: luck or merit cannot be told apart. */
  | 'zero-events';

/** How two official results stand to each other when neither is better. */
export type PairFact =
  /** One of the two is a result of a whole legal entity, at one of its small attached structures. */
  | 'entity-at-annex'
  | 'same-class'
  /** Two classes beside each other: their intervals overlap. */
  | 'neighbour-classes'
  | 'neither-flagged'
  | 'both-flagged';

/** Why there is no verdict. */
export type NoVerdict = Refusal | ResultFact | PairFact;

/** What stood on one side of a comparison. */
export interface SideEvidence {
  kind: 'site' | 'country' | 'region' | 'like';
  indicator: string;
  campaign: number;
  /** Always 'scored' for a mean. */
  status: MeasurementStatus;
  /** The result; of a group, its mean, or its median where a mean would say nothing (`statistic`). */
  value: number | null;
  statistic: 'mean' | 'median' | null;
  class: string | null;
  /** Answers or records of a site; results behind a mean. */
  n: number | null;
  /** Results of whole legal entities behind a mean; 0 for a site. */
  entities: number;
  interval: ResultInterval;
}

export interface Difference {
  /** a minus b. */
  value: number;
  /** 95 % bounds of the difference. */
  lower: number;
  upper: number;
  /** Standard errors from zero; beyond 1.96 either way exactly when the bounds exclude zero. */
  z: number;
  /** Two-sided. */
  p: number;
}

/** a seen from b: "better" says that a is better than b, whatever the direction of the indicator. */
export interface Comparison {
  verdict: Verdict | 'not-comparable';
  /** Null without a verdict. */
  basis: Basis | null;
  /** Why there is no verdict; null when there is one. */
  reason: NoVerdict | null;
  a: SideEvidence | null;
  b: SideEvidence | null;
  /** a minus b, in the unit of the indicator; null when no interval allows it. */
  difference: Difference | null;
  /** Two-sided p of the test made; null when none was. */
  p: number | null;
  /** True when a difference beyond 95 % was withdrawn because many comparisons were made at once. */
  isWithdrawn: boolean;
}

type Sides = Pick<Comparison, 'a' | 'b'>;

export function decided(verdict: Verdict, basis: Basis, sides: Sides, test: Partial<Pick<Comparison, 'difference' | 'p'>> = {}) {
  const { difference = null, p = null } = test;
  return { verdict, basis, reason: null, a: sides.a, b: sides.b, difference, p, isWithdrawn: false } satisfies Comparison;
}

export function undecided(reason: NoVerdict, sides: Sides = { a: null, b: null }) {
  return {
    ...{ verdict: 'not-comparable', basis: null, reason, a: sides.a, b: sides.b },
    ...{ difference: null, p: null, isWithdrawn: false },
  } satisfies Comparison;
}
