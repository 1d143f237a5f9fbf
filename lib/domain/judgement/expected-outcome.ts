import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { hasExpectedCount } from '@/lib/domain/uncertainty/expected-count';
import { poissonTwoSidedP } from '@/lib/domain/uncertainty/poisson';
import { officialPosition } from './official-position';
import { hasTooFewCases } from './refusal';
import { type Comparison, decided, undecided } from './verdict';

/** HAS's funnel gives no verdict below this many stays. */
const MIN_STAYS = 10;

type Sides = Pick<Comparison, 'a' | 'b'>;

/**
 * An outcome ratio (lower is better) that carries no alert, against the number expected: HAS's own position; where none is
 * published but the expected number is, the test of the count. A site without any event is never better.
 */
export function expectedOutcome(measurement: ScoredMeasurement, sides: Sides): Comparison {
  const position = officialPosition(measurement);
  if (position === null) return byCount(measurement, sides);
  if (measurement.n !== null && measurement.n < MIN_STAYS) return undecided('too-few-cases', sides);
  if (position === 'top') return fewer(measurement, decided('better', 'official-class', sides));
  return undecided(measurement.class === null ? 'not-flagged' : 'as-expected', sides);
}

function byCount(measurement: ScoredMeasurement, sides: Sides): Comparison {
  const { observed, expected, n } = measurement;
  if (observed === null || !hasExpectedCount(expected)) return undecided('no-interval', sides);
  if (n !== null && n < MIN_STAYS) return undecided('too-few-cases', sides);
  const p = poissonTwoSidedP(observed, expected);
  if (p > 0.05) return decided('no-demonstrable-difference', 'difference', sides, { p });
  if (observed > expected) return decided('worse', 'difference', sides, { p });
  return fewer(measurement, decided('better', 'difference', sides, { p }));
}

function fewer({ value, observed, n }: ScoredMeasurement, found: Comparison): Comparison {
  if (value === 0 || observed === 0) return undecided('zero-events', found);
  return hasTooFewCases(n) ? undecided('too-few-cases', found) : found;
}
