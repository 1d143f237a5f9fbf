import { describe, expect, it } from 'vitest';
import type { Reference } from '@/lib/domain/establishment';
import { referencePair, withPublishedMeans } from '@/lib/domain/references';

const country: Reference = {
  indicator: 'esatis-ssr',
  campaign: 2024,
  scope: 'country',
  mean: 76.02,
  median: 76.3,
  n: 477,
  alerts: 0,
  origin: 'computed',
};
const region: Reference = { ...country, scope: 'region', mean: 75.1, n: 40 };

describe('referencePair', () => {
  it('finds the means of the same indicator and campaign', () => {
    expect(referencePair([country, region], 'esatis-ssr', 2024)).toEqual({ country, region });
  });

  it('never answers with another year or another indicator', () => {
    expect(referencePair([country, region], 'esatis-ssr', 2023)).toEqual({ country: null, region: null });
    expect(referencePair([country, region], 'esatis-ca', 2024)).toEqual({ country: null, region: null });
  });
});

describe('withPublishedMeans', () => {
  it('replaces our mean by the published one, says so, and keeps the number of sites', () => {
    const published = { indicator: 'esatis-ssr', campaign: 2024, scope: 'region', mean: 75.14 } as const;
    expect(withPublishedMeans([country, region], [published])).toEqual([
      country,
      { ...region, mean: 75.14, origin: 'published' },
    ]);
  });

  it('ignores a published mean of another campaign', () => {
    const other = { indicator: 'esatis-ssr', campaign: 2023, scope: 'region', mean: 70 } as const;
    expect(withPublishedMeans([region], [other])).toEqual([region]);
  });
});
