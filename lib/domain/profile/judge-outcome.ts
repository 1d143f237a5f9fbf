import { officialPosition } from '@/lib/domain/comparison/official-position';
import { poissonTwoSidedP } from '@/lib/domain/uncertainty/poisson';
import { type Finding, hasTooFewCases } from './finding';
import type { Examined } from './result-evidence';

/** HAS's funnel gives no verdict below this many stays. */
const MIN_STAYS = 10;

/**
 * Outcome ratios (lower is better): HAS's own position or alert flag. Where neither is published but the expected number is,
 * the exact Poisson test of the count. A site without any event is never a strength.
 */
export function judgeOutcome(examined: Examined): Finding {
  const { measurement } = examined;
  const position = officialPosition(measurement);
  if (position === null) return byCount(examined);
  const base = { rule: 'official-class', p: null } as const;
  const isFew = measurement.n !== null && measurement.n < MIN_STAYS;
  if (isFew) return { ...base, verdict: 'undecided', reason: 'too-few-cases' };
  if (position === 'top') return better(examined, base);
  if (position === 'bottom') {
    return { ...base, verdict: 'weakness', reason: measurement.class === null ? 'flagged' : 'worse-than-expected' };
  }
  return { ...base, verdict: 'undecided', reason: measurement.class === null ? 'not-flagged' : 'as-expected' };
}

function better({ measurement }: Examined, base: Pick<Finding, 'rule' | 'p'>): Finding {
  if (measurement.value === 0 || measurement.observed === 0) return { ...base, verdict: 'undecided', reason: 'zero-events' };
  if (hasTooFewCases(measurement.n)) return { ...base, verdict: 'undecided', reason: 'too-few-cases' };
  return { ...base, verdict: 'strength', reason: 'better-than-expected' };
}

function byCount(examined: Examined): Finding {
  const { observed, expected, n } = examined.measurement;
  const base = { verdict: 'undecided', rule: 'difference', p: null } as const;
  if (observed === null || expected === null || expected <= 0) return { ...base, reason: 'no-interval' };
  if (n !== null && n < MIN_STAYS) return { ...base, reason: 'too-few-cases' };
  const p = poissonTwoSidedP(observed, expected);
  if (p > 0.05) return { ...base, p, reason: 'as-expected' };
  return observed > expected
    ? { rule: 'difference', p, verdict: 'weakness', reason: 'worse-than-expected' }
    : better(examined, { rule: 'difference', p });
}
