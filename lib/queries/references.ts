import 'server-only';
import { prisma } from '@/lib/db/client';
import type { Reference } from '@/lib/domain/establishment';
import { withPublishedMeans } from '@/lib/domain/references';
import { releaseFiles } from './establishment-sources';
import { memoByRelease } from './release-memo';

interface ReleaseReferences {
  country: readonly Reference[];
  byRegion: ReadonlyMap<string, readonly Reference[]>;
}

interface Row {
  indicator: string;
  campaign: number;
  region: string | null;
  is_country: boolean;
  mean: number;
  median: number;
  n: number;
  alerts: number;
}

/** National references of a release, and those of one region when the site has one: all indicators, all campaigns. */
export async function referencesFor(releaseId: number, regionCode: string | null): Promise<readonly Reference[]> {
  const { country, byRegion } = await memoByRelease('references', releaseId, () => load(releaseId));
  return [...country, ...(regionCode ? (byRegion.get(regionCode) ?? []) : [])];
}

async function load(releaseId: number): Promise<ReleaseReferences> {
  const { ids } = await releaseFiles(releaseId);
  const files = [...ids];
  const [rows, published] = await Promise.all([
    // One pass over the scored results of the release; the region of a result is that of its site.
    prisma().$queryRaw<Row[]>`
      SELECT m.indicator, m.campaign, e.region_code AS region, grouping(e.region_code) = 1 AS is_country,
             avg(m.value) AS mean, percentile_cont(0.5) WITHIN GROUP (ORDER BY m.value) AS median,
             count(*)::int AS n, (count(*) FILTER (WHERE m.is_alert))::int AS alerts
      FROM measurement m
      LEFT JOIN establishment e ON e.release_id = ${releaseId} AND e.finess = m.finess
      WHERE m.source_file_id = ANY(${files}) AND m.status = 'scored' AND m.value IS NOT NULL
      GROUP BY GROUPING SETS ((m.indicator, m.campaign), (m.indicator, m.campaign, e.region_code))`,
    prisma().referenceValue.findMany({ where: { sourceFileId: { in: files }, scope: { in: ['country', 'region'] } } }),
  ]);

  const country = rows.filter((row) => row.is_country).map((row) => toReference(row, 'country'));
  const regions = new Set(rows.flatMap((row) => (row.region === null ? [] : [row.region])));
  const means = published.map(({ indicator, campaign, scope, key, value }) => ({
    indicator,
    campaign,
    scope: scope === 'region' ? ('region' as const) : ('country' as const),
    mean: value,
    key,
  }));
  return {
    country: withPublishedMeans(
      country,
      means.filter((mean) => mean.scope === 'country'),
    ),
    byRegion: new Map(
      [...regions].map((region) => [
        region,
        withPublishedMeans(
          rows.filter((row) => row.region === region).map((row) => toReference(row, 'region')),
          means.filter((mean) => mean.scope === 'region' && mean.key === region),
        ),
      ]),
    ),
  };
}

function toReference(row: Row, scope: 'country' | 'region'): Reference {
  const { indicator, campaign, mean, median, n, alerts } = row;
  return { indicator, campaign, scope, mean, median, n, alerts, origin: 'computed' };
}
