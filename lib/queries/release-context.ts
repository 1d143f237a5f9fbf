import 'server-only';
import { prisma } from '@/lib/db/client';
import type { ClassShare, ReleaseContext, SiteContext } from '@/lib/domain/judgement/context';
import { releaseFiles } from './establishment-sources';
import { releaseMeans } from './means';
import { peerGroups, peerKey } from './peer-groups';
import { memoByRelease } from './release-memo';
import { surveyEstimates } from './uncertainty';

/** What a release knows beside its sites: uncertainties, national means, shares of classes, newest campaigns. */
export function releaseContext(releaseId: number): Promise<ReleaseContext> {
  return memoByRelease('context', releaseId, () => load(releaseId));
}

interface KnownSite {
  finess: string;
  kind: string;
  regionCode: string | null;
}

/** The same, seen from one site. */
export async function siteContext(releaseId: number, site: KnownSite): Promise<SiteContext> {
  return (await siteContexts(releaseId))(site);
}

/** For many sites at once: what makes the context of one. */
export async function siteContexts(releaseId: number): Promise<(site: KnownSite) => SiteContext> {
  const [context, means, groups] = await Promise.all([releaseContext(releaseId), releaseMeans(releaseId), peerGroups(releaseId)]);
  return ({ finess, kind, regionCode }) => {
    const peers = groups.get(finess);
    const keys = { country: null, region: regionCode, like: peers ? peerKey(peers) : null };
    return {
      ...{ ...context, isAnnex: kind === 'annex' },
      meanFor: (scope, indicator, campaign) => means.find(scope, keys[scope], indicator, campaign),
    };
  };
}

async function load(releaseId: number): Promise<ReleaseContext> {
  const { ids } = await releaseFiles(releaseId);
  const inRelease = { sourceFileId: { in: [...ids] } };
  const [release, estimates, means, classes, newest] = await Promise.all([
    prisma().release.findUniqueOrThrow({ where: { id: releaseId }, select: { createdAt: true } }),
    surveyEstimates(releaseId),
    releaseMeans(releaseId),
    countClasses(releaseId, [...ids]),
    prisma().measurement.groupBy({ by: ['indicator'], where: inRelease, _max: { campaign: true } }),
  ]);
  const uncertainties = new Map(
    estimates.map(({ indicator, campaign, uncertainty }) => [`${indicator} ${campaign}`, uncertainty]),
  );
  const shares = classShares(classes);
  const latest = new Map(newest.map(({ indicator, _max }) => [indicator, _max.campaign]));
  return {
    releasedOn: release.createdAt.toISOString().slice(0, 10),
    uncertaintyOf: (indicator, campaign) => uncertainties.get(`${indicator} ${campaign}`) ?? null,
    countryMean: (indicator, campaign) => means.find('country', null, indicator, campaign),
    latestCampaign: (indicator) => latest.get(indicator) ?? null,
    classShare: (indicator, campaign, letter) => shares.get(`${indicator} ${campaign} ${letter}`) ?? null,
  };
}

interface ClassCount {
  indicator: string;
  campaign: number;
  letter: string;
  n: number;
  entities: number;
}

function countClasses(releaseId: number, files: number[]): Promise<ClassCount[]> {
  return prisma().$queryRaw<ClassCount[]>`
    SELECT m.indicator, m.campaign, m.class AS letter, count(*)::int AS n, count(l.finess)::int AS entities
    FROM measurement m LEFT JOIN legal_entity l ON l.release_id = ${releaseId} AND l.finess = m.finess
    WHERE m.source_file_id = ANY(${files}) AND m.status = 'scored' AND m.class IS NOT NULL
    GROUP BY 1, 2, 3`;
}

function classShares(rows: readonly ClassCount[]): ReadonlyMap<string, ClassShare> {
  const totals = new Map<string, { n: number; entities: number }>();
  for (const { indicator, campaign, n, entities } of rows) {
    const total = totals.get(`${indicator} ${campaign}`) ?? { n: 0, entities: 0 };
    totals.set(`${indicator} ${campaign}`, { n: total.n + n, entities: total.entities + entities });
  }
  return new Map(
    rows.map(({ indicator, campaign, letter, n }) => {
      const total = totals.get(`${indicator} ${campaign}`) ?? { n, entities: 0 };
      return [`${indicator} ${campaign} ${letter}`, { share: n / total.n, ...total }];
    }),
  );
}
