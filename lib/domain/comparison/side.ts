import type { Measurement } from '@/lib/domain/measurement';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { type MeanReference, meanInterval } from './mean-interval';
import { type OfficialPosition, officialPosition } from './official-position';
import type { SideEvidence } from './verdict';

/** One side of a comparison, with the uncertainty estimated for its indicator and campaign. */
export type Side =
  | { kind: 'site'; measurement: Measurement; uncertainty: Uncertainty | null }
  | { kind: 'mean'; reference: MeanReference; uncertainty: Uncertainty | null };

export function evidenceOf(side: Side): SideEvidence {
  if (side.kind === 'mean') {
    const { indicator, campaign, scope, mean, n } = side.reference;
    const interval = meanInterval(side.reference, side.uncertainty);
    return { kind: scope, indicator, campaign, status: 'scored', value: mean, class: null, n, interval };
  }
  const { indicator, campaign, status } = side.measurement;
  const interval = intervalOf(side.measurement, side.uncertainty);
  const scored = side.measurement.status === 'scored' ? side.measurement : null;
  const { value = null, n = null } = scored ?? {};
  return { kind: 'site', indicator, campaign, status, value, class: scored?.class ?? null, n, interval };
}

/** The country is what an outcome ratio expects, so it stands in the middle; no other mean has a place on an official scale. */
export function positionOf(side: Side): OfficialPosition | null {
  if (side.kind === 'site') return side.measurement.status === 'scored' ? officialPosition(side.measurement) : null;
  return side.reference.scope === 'country' ? 'middle' : null;
}
