import type { ComparedCell, SiteVerdict } from '@/lib/domain/comparison/compare-sites';
import { FALSE_DISCOVERY_RATE } from '@/lib/domain/comparison/false-discoveries';
import type { Against, MeanScope } from '@/lib/domain/comparison/opponents';
import type { DecisionComparison, Evidence } from '@/lib/domain/comparison/verdict';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { EstablishmentComparison } from '@/lib/queries/compare';

/** A comparison as the public API gives it: per indicator, each result and each verdict or the refusal with its reason. */
export function compareResource({ sites, comparison }: EstablishmentComparison, against: Against) {
  const finess = sites.map(({ identity }) => identity.finess);
  const nameOf = (opponent: number | MeanScope) => (typeof opponent === 'number' ? (finess[opponent] ?? null) : MEANS[opponent]);
  return {
    against: against.kind === 'site' ? nameOf(against.position) : against.kind === 'mean' ? MEANS[against.scope] : 'each-other',
    establishments: sites.map(({ identity, peers, certification }) => ({
      ...{ finess: identity.finess, name: identity.name, city: identity.city, regionCode: identity.regionCode },
      ...{ ownership: identity.ownership, likeGroup: peers, certification: certification.state },
    })),
    decisions: comparison.decisions.map(({ a, b, comparison: decision }) => ({
      ...{ a: nameOf(a), b: nameOf(b) },
      ...decisionResource(decision),
    })),
    indicators: comparison.rows.map(({ indicator, cells, verdicts }) => ({
      indicator,
      unit: INDICATORS[indicator]?.unit ?? null,
      direction: INDICATORS[indicator]?.direction ?? null,
      // A letter means nothing without its scale.
      scale: INDICATORS[indicator]?.scale ?? null,
      results: cells.map((cell, position) => ({ finess: nameOf(position), ...resultResource(cell) })),
      verdicts: verdicts.map(({ a, b, comparison: verdict }) => ({
        ...{ a: nameOf(a), b: nameOf(b) },
        ...verdictResource(verdict),
      })),
    })),
    // Many differences looked at together: those that would not stand are withdrawn.
    falseDiscoveries: {
      method: 'benjamini-hochberg',
      rate: FALSE_DISCOVERY_RATE,
      tested: comparison.tested,
      withdrawn: comparison.withdrawn,
    },
  };
}

const MEANS = { country: 'national', region: 'region', like: 'like' } as const;

function resultResource({ measurement, interval, isStale }: ComparedCell) {
  if (!measurement) return { campaign: null, status: 'no-row', value: null, class: null, n: null, interval: null, isStale };
  const { campaign, status } = measurement;
  const { value = null, n = null } = measurement.status === 'scored' ? measurement : {};
  return { campaign, status, value, class: measurement.status === 'scored' ? measurement.class : null, n, interval, isStale };
}

function verdictResource(comparison: SiteVerdict['comparison']) {
  if (comparison.verdict === 'not-comparable') {
    return { verdict: comparison.verdict, reason: comparison.reason, ...referenceResource(comparison.evidence) };
  }
  const { verdict, basis, evidence, isWithdrawn } = comparison;
  const { value, lower, upper, p } = evidence.difference ?? {};
  const difference = evidence.difference ? { value, lower, upper, p } : null;
  return { verdict, basis, difference, isWithdrawn, ...referenceResource(evidence) };
}

/** The mean a site was held against; sites are given once, in `results`. */
function referenceResource(evidence: Evidence | null) {
  if (!evidence || evidence.b.kind === 'site') return {};
  const { campaign, value, n, interval } = evidence.b;
  return { reference: { campaign, value, n, interval } };
}

function decisionResource(comparison: DecisionComparison) {
  const { evidence } = comparison;
  return comparison.verdict === 'not-comparable'
    ? { verdict: comparison.verdict, reason: comparison.reason, evidence }
    : { verdict: comparison.verdict, basis: comparison.basis, evidence };
}
