import { INDICATORS, type Indicator } from '@/lib/domain/indicators/catalogue';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { isUncollected } from './collection-gaps';

export type BreakReason =
  /** Another version of the indicator. */
  | 'method-change'
  /** The same indicator from another collection. */
  | 'other-collection'
  /** HAS ran no campaign. */
  | 'uncollected'
  /** The site has a row without a result. */
  | 'no-result'
  /** Nothing is known of the campaign: no row in the release. */
  | 'no-row';

/** Why the line between two results is cut. */
export interface HistoryBreak {
  reason: BreakReason;
  /** Campaigns of the results on both sides. */
  from: number;
  to: number;
  /** Campaigns between them the reason is about; empty for a change of method or collection. */
  campaigns: readonly number[];
}

/** Everything that cuts the line between two results, oldest first; empty when they may be joined. */
export function breaksBetween(
  earlier: ScoredMeasurement,
  later: ScoredMeasurement,
  absent: readonly Measurement[],
): readonly HistoryBreak[] {
  const between = { from: earlier.campaign, to: later.campaign };
  const length = Math.max(0, later.campaign - earlier.campaign - 1);
  const missing = Array.from({ length }, (_, index) => earlier.campaign + 1 + index);
  const reasonFor = (campaign: number) => reasonOf(campaign, absent, INDICATORS[later.indicator]);
  const reasons = [...new Set(missing.map(reasonFor))];
  const gaps = reasons.map((reason) => {
    return { ...between, reason, campaigns: missing.filter((campaign) => reasonFor(campaign) === reason) };
  });
  if (earlier.indicator !== later.indicator) return [{ ...between, reason: 'method-change', campaigns: [] }, ...gaps];
  if (earlier.provenance.dataset !== later.provenance.dataset) {
    return [{ ...between, reason: 'other-collection', campaigns: [] }, ...gaps];
  }
  return gaps;
}

function reasonOf(campaign: number, absent: readonly Measurement[], indicator: Indicator | undefined): BreakReason {
  if (indicator && isUncollected(indicator.family, campaign)) return 'uncollected';
  return absent.some((measurement) => measurement.campaign === campaign) ? 'no-result' : 'no-row';
}
