import type { Absence, AbsentMeasurement, ScoredMeasurement } from '@/lib/domain/measurement';

/** A result as the queries give it, for tests of pure functions. */
export function scored(indicator: string, campaign: number, value: number | null, dataset = 'iqss'): ScoredMeasurement {
  return {
    ...base(indicator, campaign, dataset),
    status: 'scored',
    value,
    publicValue: null,
    class: null,
    n: null,
    interval: null,
    observed: null,
    expected: null,
    isAlert: null,
  };
}

export function absent(indicator: string, campaign: number, status: Absence, dataset = 'iqss'): AbsentMeasurement {
  return { ...base(indicator, campaign, dataset), status };
}

function base(indicator: string, campaign: number, dataset: string) {
  return {
    indicator,
    campaign,
    obligation: null,
    evolution: null,
    filedUnder: null,
    provenance: { dataset, publisher: 'HAS', fileName: 'file.csv', line: 2, campaign, dataYear: null },
  };
}
