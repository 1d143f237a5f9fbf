import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ResultReading } from '@/lib/domain/judgement/read-site';
import { type Comparison, type NoVerdict, REFUSALS } from '@/lib/domain/judgement/verdict';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { lettersWithin } from '@/lib/domain/uncertainty/letters';
import type { ItemReason, ItemVerdict, ProfileItem, ResultEvidence } from './item';

/** A reading in the words of the profile. It decides nothing: the comparison with the country has. */
export function itemOf(reading: ResultReading): ProfileItem {
  const { measurement, isStale, ageYears, isOld, country } = reading;
  const { indicator, campaign, filedUnder } = measurement;
  const base = { indicator, campaign, ageYears, isOld, filedUnder };
  if (measurement.status !== 'scored') {
    const isUnconcerned = UNCONCERNED.some((reason) => reason === measurement.status);
    const verdict = isUnconcerned ? 'unconcerned' : 'absent';
    return {
      ...base,
      verdict,
      rule: 'status',
      reason: isStale ? staleReason(measurement.status) : measurement.status,
      evidence: null,
    };
  }
  if (isStale && country.basis !== 'alert') {
    return { ...base, verdict: 'absent', rule: 'status', reason: 'no-recent-result', evidence: null };
  }
  return {
    ...base,
    verdict: verdictOf(country),
    rule: country.basis,
    reason: reasonOf(country, measurement),
    evidence: evidenceOf(reading, measurement),
  };
}

function staleReason(status: ItemReason): ItemReason {
  return UNCONCERNED.some((reason) => reason === status) ? status : 'no-recent-result';
}

function verdictOf({ verdict, basis }: Comparison): ItemVerdict {
  if (basis === 'alert') return 'alert';
  return verdict === 'better' ? 'strength' : verdict === 'worse' ? 'weakness' : 'undecided';
}

function reasonOf({ verdict, basis, reason, isWithdrawn }: Comparison, { indicator }: ScoredMeasurement): ItemReason {
  if (reason !== null) return isOfOneResult(reason) ? reason : 'no-reference';
  const isOutcome = INDICATORS[indicator]?.family === 'outcome';
  if (basis === 'alert') return 'flagged';
  if (verdict === 'no-demonstrable-difference')
    return isWithdrawn ? 'many-comparisons' : isOutcome ? 'as-expected' : 'within-chance';
  const isBetter = verdict === 'better';
  if (isOutcome) return isBetter ? 'better-than-expected' : 'worse-than-expected';
  if (basis === 'difference') return isBetter ? 'above-mean' : 'below-mean';
  return isBetter ? 'class-top' : 'class-bottom';
}

/** A result held against its country alone meets no other reason. */
function isOfOneResult(reason: NoVerdict): reason is Extract<NoVerdict, ItemReason> {
  return !OF_TWO.has(reason);
}

const OF_TWO: ReadonlySet<NoVerdict> = new Set<NoVerdict>([
  ...REFUSALS.filter((refusal) => refusal !== 'no-reference' && refusal !== 'too-few-sites'),
  ...(['class-only', 'same-class', 'neighbour-classes', 'neither-flagged', 'both-flagged', 'entity-at-annex'] as const),
]);

function evidenceOf({ country, like, classShare }: ResultReading, measurement: ScoredMeasurement): ResultEvidence {
  const { indicator, campaign, value, n, observed, expected } = measurement;
  const interval = country.a?.interval ?? intervalOf(measurement, null);
  const scale = INDICATORS[indicator]?.scale ?? null;
  const letters = scale && interval.origin !== 'none' ? lettersWithin(interval, scale, campaign) : [];
  return {
    ...{ value, class: measurement.class, classShare, n, interval, reference: country.b },
    ...{ difference: country.difference, p: country.p, like },
    ...{ letters, isLetterUncertain: letters.length > 1, observed, expected },
  };
}
