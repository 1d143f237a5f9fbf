import type { Comparison, SideEvidence } from '@/lib/domain/judgement/verdict';

/** A verdict with what decided it, or the reason why there is none; and the mean it was held against, when it was. */
export function comparisonResource({ verdict, basis, reason, b, difference, p, isWithdrawn }: Comparison) {
  const told = verdict === 'not-comparable' ? { verdict, reason } : { verdict, basis };
  const bounds = difference && { value: difference.value, lower: difference.lower, upper: difference.upper };
  return { ...told, difference: bounds, p, isWithdrawn, ...(b && b.kind !== 'site' ? { reference: referenceResource(b) } : {}) };
}

/** Each site counts once in a mean, whatever its answers; `entities` of them are whole legal entities, as HAS files them. */
export function referenceResource({ kind, campaign, value, statistic, n, entities, interval }: SideEvidence) {
  return { scope: kind, campaign, value, statistic, weighting: 'per-site', sites: n, entities, interval };
}
