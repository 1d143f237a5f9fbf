import 'server-only';
import { prisma } from '@/lib/db/client';
import type { MeanReference } from '@/lib/domain/comparison/mean-interval';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { releaseFiles } from './establishment-sources';
import { peerGroups, peerKey } from './peer-groups';
import { memoByRelease } from './release-memo';

/** Means to compare a result with, each with the sites behind it and the mean of 1/n, which gives its own uncertainty. */
export interface ComparisonMeans {
  country(indicator: string, campaign: number): MeanReference | null;
  region(code: string, indicator: string, campaign: number): MeanReference | null;
  /** `key` as peerKey writes it. */
  like(key: string, indicator: string, campaign: number): MeanReference | null;
  /** Newest campaign with a row of the indicator. */
  latestCampaign(indicator: string): number | null;
}

interface Row {
  indicator: string;
  campaign: number;
  region: string | null;
  peers: string | null;
  /** Which of the grouping columns are rolled up: 3 country, 1 region, 2 like establishments. */
  level: number;
  mean: number;
  n: number;
  inverse_n: number | null;
}

export function comparisonMeans(releaseId: number): Promise<ComparisonMeans> {
  return memoByRelease('comparison-means', releaseId, () => load(releaseId));
}

async function load(releaseId: number): Promise<ComparisonMeans> {
  const [{ ids }, groups] = await Promise.all([releaseFiles(releaseId), peerGroups(releaseId)]);
  const files = [...ids];
  const members = [...groups.keys()];
  const keys = [...groups.values()].map(peerKey);
  const [rows, newest] = await Promise.all([
    prisma().$queryRaw<Row[]>`
      SELECT m.indicator, m.campaign, e.region_code AS region, p.peers, grouping(e.region_code, p.peers) AS level,
             avg(m.value) AS mean, count(*)::int AS n, avg(1.0 / m.n) FILTER (WHERE m.n > 0) AS inverse_n
      FROM measurement m
      LEFT JOIN establishment e ON e.release_id = ${releaseId} AND e.finess = m.finess
      LEFT JOIN unnest(${members}::text[], ${keys}::text[]) AS p (finess, peers) ON p.finess = m.finess
      WHERE m.source_file_id = ANY(${files}) AND m.status = 'scored' AND m.value IS NOT NULL
      GROUP BY GROUPING SETS (
        (m.indicator, m.campaign), (m.indicator, m.campaign, e.region_code), (m.indicator, m.campaign, p.peers))`,
    prisma().measurement.groupBy({ by: ['indicator'], where: { sourceFileId: { in: files } }, _max: { campaign: true } }),
  ]);
  // Hand-rub use reaches 1,587 % of a target: its mean says nothing, and no comparison rests on it.
  const told = rows.filter(({ indicator }) => INDICATORS[indicator]?.family !== 'icsha');
  const means = new Map(told.map((row) => [keyOf(row), toMean(row)]));
  const latest = new Map(newest.map(({ indicator, _max }) => [indicator, _max.campaign]));
  const find = (scope: string, indicator: string, campaign: number) => means.get(`${scope} ${indicator} ${campaign}`) ?? null;
  return {
    country: (indicator, campaign) => find('country', indicator, campaign),
    region: (code, indicator, campaign) => find(`region:${code}`, indicator, campaign),
    like: (key, indicator, campaign) => find(`like:${key}`, indicator, campaign),
    latestCampaign: (indicator) => latest.get(indicator) ?? null,
  };
}

function scopeOf({ level }: Row): MeanReference['scope'] {
  return level === 3 ? 'country' : level === 1 ? 'region' : 'like';
}

function keyOf(row: Row): string {
  const scope = scopeOf(row);
  const area = scope === 'country' ? 'country' : `${scope}:${scope === 'region' ? row.region : row.peers}`;
  return `${area} ${row.indicator} ${row.campaign}`;
}

function toMean(row: Row): MeanReference {
  const { indicator, campaign, mean, n } = row;
  return {
    indicator,
    campaign,
    scope: scopeOf(row),
    mean,
    n,
    meanInverseN: row.inverse_n === null ? null : Number(row.inverse_n),
  };
}
