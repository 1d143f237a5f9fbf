import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { twoSidedP, Z95 } from '@/lib/domain/uncertainty/normal';
import { centreOf, type MeanReference, meanInterval } from './mean-reference';
import { type Comparison, type Difference, decided, type SideEvidence, type Verdict } from './verdict';

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
  if (lower > 0) return MORE_IS[direction];
  if (upper < 0) return LESS_IS[direction];
  return 'no-demonstrable-difference';
}

const MORE_IS = { higher: 'better', lower: 'worse' } as const;
const LESS_IS = { higher: 'worse', lower: 'better' } as const;

/** A figure with its 95 % bounds. */
export interface Bounded {
  value: number;
  lower: number;
  upper: number;
}

/**
 * Difference of two independent figures from their own intervals (Zou and Donner's MOVER). With symmetric intervals it is the
 * usual z test; with Wilson's it is Newcombe's method. Antisymmetric. Intervals must not be empty.
 */
export function differenceOf(a: Bounded, b: Bounded): Difference {
  const value = a.value - b.value;
  const below = Math.hypot(a.value - a.lower, b.upper - b.value);
  const above = Math.hypot(a.upper - a.value, b.value - b.lower);
  const z = value === 0 ? 0 : (Z95 * value) / (value > 0 ? below : above);
  return { value, lower: value - below, upper: value + above, z, p: twoSidedP(z) };
}

/** A result as one side of a comparison, with the uncertainty estimated for its indicator and campaign. */
export function siteSide(measurement: Measurement, uncertainty: Uncertainty | null): SideEvidence {
  const { indicator, campaign, status } = measurement;
  const interval = intervalOf(measurement, uncertainty);
  const scored = measurement.status === 'scored' ? measurement : null;
  const { value = null, n = null } = scored ?? {};
  return {
    kind: 'site',
    indicator,
    campaign,
    status,
    value,
    statistic: null,
    class: scored?.class ?? null,
    n,
    entities: 0,
    interval,
  };
}

export function meanSide(reference: MeanReference, uncertainty: Uncertainty | null): SideEvidence {
  const { indicator, campaign, scope, n, entities } = reference;
  const interval = meanInterval(reference, uncertainty);
  return { kind: scope, indicator, campaign, status: 'scored', ...centreOf(reference), class: null, n, entities, interval };
}
