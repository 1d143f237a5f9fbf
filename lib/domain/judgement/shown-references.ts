import type { Measurement } from '@/lib/domain/measurement';
import type { SiteContext } from './context';
import { fairReference, MEAN_SCOPES, type MeanReference } from './mean-reference';

/** The references of one result, the very ones that judge it; null where there is none. */
export type ResultReferences = Readonly<Record<MeanReference['scope'], MeanReference | null>>;

/** The references shown beside the results of a site, one entry per result and scope that has one. */
export function shownReferences(measurements: readonly Measurement[], context: SiteContext): readonly MeanReference[] {
  return measurements.flatMap((measurement) => {
    if (measurement.status !== 'scored') return [];
    const { indicator, campaign } = measurement;
    return MEAN_SCOPES.flatMap((scope) => {
      const found = context.meanFor(scope, indicator, campaign);
      const fair = found && fairReference(found, measurement);
      return fair ? [fair] : [];
    });
  });
}

/** Found by indicator and campaign: a result is never set beside the mean of another year. */
export function referencesOf(references: readonly MeanReference[], indicator: string, campaign: number): ResultReferences {
  const find = (scope: MeanReference['scope']) =>
    references.find((one) => one.indicator === indicator && one.campaign === campaign && one.scope === scope) ?? null;
  return { country: find('country'), region: find('region'), like: find('like') };
}
