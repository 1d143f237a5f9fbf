import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { type Difference, differenceOf } from './difference';
import { type Comparison, decided, type SideEvidence, type Verdict } from './verdict';

/**
 * Our test: the interval of the difference, where both sides have one. Null where none can be made.
 * Outcome ratios are each standardised on their own patients, so two of them are never subtracted.
 */
export function byDifference(a: SideEvidence, b: SideEvidence): Comparison | null {
  const indicator = INDICATORS[a.indicator];
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (!indicator || indicator.family === 'outcome' || !one || !other) return null;
  const difference = differenceOf(one, other);
  return decided(verdictOf(difference, indicator.direction), 'difference', { a, b }, { difference, p: difference.p });
}

function boundsOf({ value, interval }: SideEvidence) {
  return value === null || interval.origin === 'none' ? null : { value, lower: interval.lower, upper: interval.upper };
}

function verdictOf({ lower, upper }: Difference, direction: 'higher' | 'lower'): Verdict {
  if (lower > 0) return direction === 'higher' ? 'better' : 'worse';
  if (upper < 0) return direction === 'higher' ? 'worse' : 'better';
  return 'no-demonstrable-difference';
}
