import type { Measurement } from '@/lib/domain/measurement';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { centreOf, type MeanReference, meanInterval } from './mean-reference';
import type { SideEvidence } from './verdict';

/** A result as one side of a comparison, with the uncertainty estimated for its indicator and campaign. */
export function siteSide(measurement: Measurement, uncertainty: Uncertainty | null): SideEvidence {
  const { indicator, campaign, status } = measurement;
  const interval = intervalOf(measurement, uncertainty);
  const scored = measurement.status === 'scored' ? measurement : null;
  const { value = null, n = null } = scored ?? {};
  return {
    kind: 'site',
    indicator,
    campaign,
    status,
    value,
    statistic: null,
    class: scored?.class ?? null,
    n,
    entities: 0,
    interval,
  };
}

export function meanSide(reference: MeanReference, uncertainty: Uncertainty | null): SideEvidence {
  const { indicator, campaign, scope, n, entities } = reference;
  const interval = meanInterval(reference, uncertainty);
  return { kind: scope, indicator, campaign, status: 'scored', ...centreOf(reference), class: null, n, entities, interval };
}
