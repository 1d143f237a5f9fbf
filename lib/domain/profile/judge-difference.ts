import { type Finding, hasTooFewCases } from './finding';
import type { Examined } from './result-evidence';

/**
 * Results without a class (dimensions of a survey, recommendation rate, old records): a finding only when the interval of the
 * difference from the national mean excludes zero. Correction for many comparisons comes after, over the whole establishment.
 */
export function judgeDifference({ measurement, evidence, againstCountry }: Examined): Finding {
  const base = { verdict: 'undecided', rule: 'difference', p: null } as const;
  if (hasTooFewCases(measurement.n)) return { ...base, reason: 'too-few-cases' };
  if (evidence.interval.origin === 'none') return { ...base, reason: 'no-interval' };
  if (!againstCountry) return { ...base, reason: 'no-reference' };
  const { difference } = againstCountry.evidence;
  if (!difference) return { ...base, reason: againstCountry.verdict === 'not-comparable' ? 'no-reference' : 'no-interval' };
  const reason = difference.value > 0 ? 'above-mean' : 'below-mean';
  const { p } = difference;
  if (againstCountry.verdict === 'better') return { rule: 'difference', verdict: 'strength', reason, p };
  if (againstCountry.verdict === 'worse') return { rule: 'difference', verdict: 'weakness', reason, p };
  return { ...base, reason: 'within-chance', p };
}
