import type { Reference } from '@/lib/domain/establishment';

/** National and regional reference of one indicator and campaign; null where there is none. */
export interface ReferencePair {
  country: Reference | null;
  region: Reference | null;
}

/**
 * References are found by indicator AND campaign: a result is never set beside the mean of another year.
 * `references` holds at most one region: the site's own.
 */
export function referencePair(references: readonly Reference[], indicator: string, campaign: number): ReferencePair {
  const same = references.filter((reference) => reference.indicator === indicator && reference.campaign === campaign);
  return {
    country: same.find((reference) => reference.scope === 'country') ?? null,
    region: same.find((reference) => reference.scope === 'region') ?? null,
  };
}

export interface PublishedMean {
  indicator: string;
  campaign: number;
  scope: 'country' | 'region';
  mean: number;
}

/** The publisher's own mean replaces ours; the number of sites behind it stays the one counted in the file. */
export function withPublishedMeans(computed: readonly Reference[], published: readonly PublishedMean[]): readonly Reference[] {
  return computed.map((reference) => {
    const given = published.find(
      (mean) => mean.indicator === reference.indicator && mean.campaign === reference.campaign && mean.scope === reference.scope,
    );
    return given ? { ...reference, mean: given.mean, origin: 'published' } : reference;
  });
}
