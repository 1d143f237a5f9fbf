import type { ComparedCell } from '@/lib/domain/comparison/compared-cell';
import type { Against } from '@/lib/domain/comparison/opponents';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { FALSE_DISCOVERY_RATE } from '@/lib/domain/judgement/false-discoveries';
import type { MeanScope } from '@/lib/domain/judgement/mean-reference';
import type { EstablishmentComparison } from '@/lib/queries/compare';
import { comparisonResource } from './comparison-resource';

/** A comparison as the public API gives it: per indicator, each result and each verdict or the refusal with its reason. */
export function compareResource({ sites, comparison }: EstablishmentComparison, against: Against) {
  const finess = sites.map(({ identity }) => identity.finess);
  const nameOf = (opponent: number | MeanScope) => (typeof opponent === 'number' ? (finess[opponent] ?? null) : MEANS[opponent]);
  return {
    against: against.kind === 'site' ? nameOf(against.position) : against.kind === 'mean' ? MEANS[against.scope] : 'each-other',
    establishments: sites.map(({ identity, peers, certification }) => ({
      ...{ finess: identity.finess, name: identity.name, city: identity.city, regionCode: identity.regionCode },
      absence: identity.absence,
      ...{ ownership: identity.ownership, likeGroup: peers, certification: certification.state, procedure: certification },
    })),
    // Facts about procedures: how two decisions stand to each other, never which is better.
    decisions: comparison.decisions.map(({ a, b, relation }) => ({ a: nameOf(a), b: nameOf(b), relation })),
    indicators: comparison.rows.map(({ indicator, cells, verdicts }) => ({
      indicator,
      unit: INDICATORS[indicator]?.unit ?? null,
      direction: INDICATORS[indicator]?.direction ?? null,
      // A letter means nothing without its scale.
      scale: INDICATORS[indicator]?.scale ?? null,
      results: cells.map((cell, position) => ({ finess: nameOf(position), ...resultResource(cell) })),
      verdicts: verdicts.map(({ a, b, comparison: verdict }) => ({
        ...{ a: nameOf(a), b: nameOf(b) },
        ...comparisonResource(verdict),
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

function resultResource({ measurement, age, interval, classShare, alert, isStale }: ComparedCell) {
  const given = { alertCampaign: alert?.campaign ?? null, ...(age ?? { ageYears: null, isOld: null }), isStale };
  if (!measurement)
    return { campaign: null, status: 'no-row', value: null, class: null, classShare, n: null, interval: null, ...given };
  const { campaign, status, filedUnder } = measurement;
  const { value = null, n = null, class: letter = null } = measurement.status === 'scored' ? measurement : {};
  return { campaign, status, value, class: letter, classShare, n, interval, filedUnder, ...given };
}
