import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { IntervalOrigin, Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import { wilsonInterval } from './binomial';
import type { Uncertainty } from './estimate';
import { hasExpectedCount } from './expected-count';
import { Z95 } from './normal';
import { poissonLimits } from './poisson';

/** Why a result has no interval. */
export type NoInterval =
  /** There is no result. */
  | 'absent'
  /** Patient records: the official class already holds the interval, which HAS no longer publishes. */
  | 'inside-class'
  /** Hand-rub use is a count of litres, not a sample. */
  | 'not-a-sample'
  /** Outcome ratios published without the expected number, or with almost none. */
  | 'no-expected-count'
  /** The file does not say how many answers. */
  | 'no-count'
  | 'too-few-answers'
  /** The survey's own variability could not be estimated. */
  | 'no-estimate'
  /** Published bounds of zero width. */
  | 'empty-bounds';

export interface KnownInterval {
  origin: Exclude<IntervalOrigin, 'none'>;
  /** 95 % bounds, in the unit of the result. */
  lower: number;
  upper: number;
}

export type ResultInterval = KnownInterval | { origin: 'none'; reason: NoInterval };

/**
 * The 95 % interval of a result, with where it comes from.
 * `uncertainty` is that of the same indicator and campaign; null when none could be estimated.
 */
export function intervalOf(measurement: Measurement, uncertainty: Uncertainty | null): ResultInterval {
  if (measurement.status !== 'scored' || measurement.value === null) return none('absent');
  if (measurement.interval) {
    return measurement.interval.lower < measurement.interval.upper ? measurement.interval : none('empty-bounds');
  }
  const indicator = INDICATORS[measurement.indicator];
  switch (indicator?.family) {
    case 'iqss-record':
      return none('inside-class');
    case 'icsha':
      return none('not-a-sample');
    case 'outcome':
      return ratioInterval(measurement);
    default:
      return surveyInterval(measurement.value, measurement.n, indicator?.unit === 'percent', uncertainty);
  }
}

/**
 * Exact Poisson limits of the observed count over the expected one: the chance in the count, and nothing else. Close to HAS's
 * method and not the same (an exact rule of three deviations misses 10 of its 740 positions of 2018). Sites are scattered
 * more than this chance, by their care, their coding and what the expected number misses; the more events are expected, the
 * more so. That is no noise of the count: widening the limits by it would hide real differences, so it is named beside them
 * and measured in `outcomeDispersion`.
 */
function ratioInterval({ observed, expected }: ScoredMeasurement): ResultInterval {
  if (observed === null || !hasExpectedCount(expected)) return none('no-expected-count');
  const { lower, upper } = poissonLimits(observed);
  return { origin: 'exact-poisson', lower: lower / expected, upper: upper / expected };
}

function surveyInterval(value: number, n: number | null, isShare: boolean, uncertainty: Uncertainty | null): ResultInterval {
  if (n === null) return none('no-count');
  if (n < ESATIS_MIN_ANSWERS) return none('too-few-answers');
  if (isShare) return { origin: 'estimated', ...wilsonInterval(value, n) };
  if (!uncertainty) return none('no-estimate');
  const margin = (Z95 * uncertainty.individualSd) / Math.sqrt(n);
  return { origin: 'estimated', lower: value - margin, upper: value + margin };
}

function none(reason: NoInterval): ResultInterval {
  return { origin: 'none', reason };
}
