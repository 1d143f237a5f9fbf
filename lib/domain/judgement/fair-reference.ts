import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { centreOf, type MeanReference } from './mean-reference';

/** Below this many sites a region or a group holds a tenth and more of the site itself: it is left out. */
export const FEW_SITES = 10;

/** Fewer like establishments are no group. */
const MIN_LIKE = 5;

/**
 * The mean a site may be held against: a small region or group without the site itself. Null when nothing is left, or when
 * the site cannot be taken out (a median).
 */
export function fairReference(reference: MeanReference, { value, n, filedUnder }: ScoredMeasurement): MeanReference | null {
  // A legal entity has neither the size nor the kind of one of its sites.
  if (reference.scope === 'like' && (filedUnder !== null || reference.n < MIN_LIKE)) return null;
  if (reference.scope === 'country' || reference.n >= FEW_SITES || reference.isWithoutSite) return reference;
  const others = reference.n - 1;
  // The result of a legal entity counts where its seat is: it may not be in this mean at all.
  if (filedUnder !== null) return null;
  if (value === null || others < 1 || centreOf(reference).statistic === 'median') return null;
  const inverses = reference.meanInverseN === null || n === null || n <= 0 ? null : reference.n * reference.meanInverseN - 1 / n;
  return {
    ...reference,
    mean: (reference.n * reference.mean - value) / others,
    n: others,
    // What is left is no longer the figure HAS prints.
    origin: 'computed',
    meanInverseN: inverses === null ? null : Math.max(0, inverses / others),
    isWithoutSite: true,
  };
}
