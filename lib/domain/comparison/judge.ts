import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { type Difference, differenceOf } from './difference';
import { positionOf, type Side } from './side';
import type { Comparison, Evidence, SideEvidence, Verdict } from './verdict';

/**
 * The verdict on two sides already known to be of the same kind: by the interval of their difference, else by official position.
 * Outcome ratios are each standardised on their own patients, so two of them are never subtracted: official position only.
 */
export function judge(a: Side, b: Side, evidence: Evidence): Comparison {
  return byDifference(evidence) ?? byPosition(a, b, evidence) ?? { verdict: 'not-comparable', reason: 'no-interval', evidence };
}

function byDifference(evidence: Evidence): Comparison | null {
  const indicator = INDICATORS[evidence.a.indicator];
  const a = boundsOf(evidence.a);
  const b = boundsOf(evidence.b);
  if (!indicator || indicator.family === 'outcome' || !a || !b) return null;
  const difference = differenceOf(a, b);
  const verdict = verdictOf(difference, indicator.direction);
  return { verdict, basis: 'difference', evidence: { ...evidence, difference }, isWithdrawn: false };
}

/**
 * Only the two ends of an official scale are told apart. The intervals inside neighbouring classes overlap (two sites at 84 and
 * 86 may be B and A), so neighbours are no demonstrable difference. Against the country an outcome position speaks for itself:
 * HAS computed it against what was expected.
 */
function byPosition(a: Side, b: Side, evidence: Evidence): Comparison | null {
  const places = { a: positionOf(a), b: positionOf(b) };
  const isMean = a.kind === 'mean' || b.kind === 'mean';
  if (!places.a || !places.b || (isMean && INDICATORS[evidence.a.indicator]?.family !== 'outcome')) return null;
  const gap = RANK[places.a] - RANK[places.b];
  const needed = isMean ? 1 : 2;
  const verdict = gap >= needed ? 'better' : gap <= -needed ? 'worse' : 'no-demonstrable-difference';
  return { verdict, basis: 'official-class', evidence, isWithdrawn: false };
}

const RANK = { top: 2, middle: 1, bottom: 0 } as const;

function boundsOf({ value, interval }: SideEvidence) {
  return value === null || interval.origin === 'none' ? null : { value, lower: interval.lower, upper: interval.upper };
}

function verdictOf({ lower, upper }: Difference, direction: 'higher' | 'lower'): Verdict {
  if (lower > 0) return direction === 'higher' ? 'better' : 'worse';
  if (upper < 0) return direction === 'higher' ? 'worse' : 'better';
  return 'no-demonstrable-difference';
}
