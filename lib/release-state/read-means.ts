import type { MeanReference, MeanScope } from '@/lib/domain/judgement/mean-reference';
import type { ReleaseFiles } from './read-files';
import { type PeerGroups, peerKey } from './read-peer-groups';
import type { Reader } from './snapshot';

/** The means of a release: what is printed and what judges. A key is a region code, or a group as peerKey writes it. */
export interface Means {
  find(scope: MeanScope, key: string | null, indicator: string, campaign: number): MeanReference | null;
}

interface Row {
  indicator: string;
  campaign: number;
  region: string | null;
  peers: string | null;
  /** Which of the grouping columns are rolled up: 3 country, 1 region, 2 like establishments. */
  level: number;
  mean: number;
  median: number;
  n: number;
  entities: number;
  alerts: number;
  inverse_n: string | null;
}

export async function readMeans(db: Reader, { releaseId, ids }: ReleaseFiles, groups: PeerGroups): Promise<Means> {
  const files = [...ids];
  const members = [...groups.keys()];
  const keys = [...groups.values()].map(peerKey);
  // One pass over the scored results of the release; the region and the group of a result are those of its site, the region else that of its legal entity.
  const rows = await db.$queryRaw<Row[]>`
      SELECT m.indicator, m.campaign, COALESCE(e.region_code, l.region_code) AS region, p.peers,
             grouping(COALESCE(e.region_code, l.region_code), p.peers) AS level,
             avg(m.value::numeric)::float8 AS mean, percentile_cont(0.5) WITHIN GROUP (ORDER BY m.value) AS median, count(*)::int AS n,
             (count(*) FILTER (WHERE e.finess IS NULL AND l.finess IS NOT NULL))::int AS entities,
             (count(*) FILTER (WHERE m.is_alert OR m.class = 'worse'))::int AS alerts,
             avg(1.0 / m.n) FILTER (WHERE m.n > 0) AS inverse_n
      FROM measurement m
      LEFT JOIN establishment e ON e.release_id = ${releaseId} AND e.finess = m.finess
      LEFT JOIN legal_entity l ON l.release_id = ${releaseId} AND l.finess = m.finess
      LEFT JOIN unnest(${members}::text[], ${keys}::text[]) AS p (finess, peers) ON p.finess = m.finess
      WHERE m.source_file_id = ANY(${files}) AND m.status = 'scored' AND m.value IS NOT NULL
      GROUP BY GROUPING SETS (
        (m.indicator, m.campaign), (m.indicator, m.campaign, COALESCE(e.region_code, l.region_code)), (m.indicator, m.campaign, p.peers))`;
  const published = await db.referenceValue.findMany({
    where: { sourceFileId: { in: files }, scope: { in: ['country', 'region'] } },
  });
  const means = new Map<string, MeanReference>();
  for (const row of rows) {
    const scope = SCOPES[row.level];
    const key = scope === 'region' ? row.region : scope === 'like' ? row.peers : null;
    // Sites of no known region or group are no group.
    if (scope && (scope === 'country' || key !== null)) means.set(keyOf(scope, key, row), toMean(row, scope));
  }
  // The mean HAS prints takes the place of ours; the sites behind it stay those counted in the file.
  for (const { indicator, campaign, scope, key, value } of published) {
    const id =
      scope === 'region' ? keyOf('region', key, { indicator, campaign }) : keyOf('country', null, { indicator, campaign });
    const computed = means.get(id);
    if (computed) means.set(id, { ...computed, mean: value, origin: 'published' });
  }
  return { find: (scope, key, indicator, campaign) => means.get(keyOf(scope, key, { indicator, campaign })) ?? null };
}

const SCOPES: Readonly<Record<number, MeanScope>> = { 3: 'country', 1: 'region', 2: 'like' };

function keyOf(scope: MeanScope, key: string | null, { indicator, campaign }: Pick<Row, 'indicator' | 'campaign'>): string {
  return `${scope} ${key ?? ''} ${indicator} ${campaign}`;
}

function toMean({ indicator, campaign, mean, median, n, entities, alerts, inverse_n }: Row, scope: MeanScope): MeanReference {
  return {
    ...{ indicator, campaign, scope, mean, median, n, entities, alerts },
    origin: 'computed',
    meanInverseN: inverse_n === null ? null : Number(inverse_n),
    isWithoutSite: false,
  };
}
