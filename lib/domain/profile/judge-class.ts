import { officialPosition } from '@/lib/domain/comparison/official-position';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { type Finding, hasTooFewCases } from './finding';
import type { Examined } from './result-evidence';

/**
 * Official class first: the highest is a strength, the lowest a weakness, the others neither.
 * The letter of a survey comes from plain cut-offs and ignores chance. It stands only when the difference from the national
 * mean is demonstrable in the same direction: without an interval or a mean, nothing is.
 * Record classes already hold their interval; hand-rub use is not a sample.
 */
export function judgeClass({ measurement, evidence, againstCountry }: Examined): Finding {
  const position = officialPosition(measurement);
  const base = { rule: 'official-class', p: null } as const;
  if (position !== 'top' && position !== 'bottom') return { ...base, verdict: 'undecided', reason: 'class-middle' };
  const isSurvey = INDICATORS[measurement.indicator]?.family === 'esatis';
  if (hasTooFewCases(measurement.n) && (isSurvey || position === 'top')) {
    return { ...base, verdict: 'undecided', reason: 'too-few-cases' };
  }
  if (isSurvey && !evidence.difference) return { ...base, verdict: 'undecided', reason: 'no-interval' };
  const p = isSurvey ? (evidence.difference?.p ?? null) : null;
  if (isSurvey && againstCountry?.verdict !== (position === 'top' ? 'better' : 'worse')) {
    return { ...base, p, verdict: 'undecided', reason: 'class-not-demonstrable' };
  }
  return position === 'top'
    ? { ...base, p, verdict: 'strength', reason: 'class-top' }
    : { ...base, p, verdict: 'weakness', reason: 'class-bottom' };
}
