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

/** The same, seen from one site. */
export async function siteContext(releaseId: number, site: { finess: string; regionCode: string | null }): Promise<SiteContext> {
  return (await siteContexts(releaseId))(site);
}

/** For many sites at once: what makes the context of one. */
export async function siteContexts(
  releaseId: number,
): Promise<(site: { finess: string; regionCode: string | null }) => SiteContext> {
  const [context, means, groups] = await Promise.all([releaseContext(releaseId), releaseMeans(releaseId), peerGroups(releaseId)]);
  return ({ finess, regionCode }) => {
    const peers = groups.get(finess);
    const keys = { country: null, region: regionCode, like: peers ? peerKey(peers) : null };
    return { ...context, meanFor: (scope, indicator, campaign) => means.find(scope, keys[scope], indicator, campaign) };
  };
}

async function load(releaseId: number): Promise<ReleaseContext> {
  const { ids } = await releaseFiles(releaseId);
  const inRelease = { sourceFileId: { in: [...ids] } };
  const [release, estimates, means, classes, newest] = await Promise.all([
    prisma().release.findUniqueOrThrow({ where: { id: releaseId }, select: { createdAt: true } }),
    surveyEstimates(releaseId),
    releaseMeans(releaseId),
    prisma().measurement.groupBy({
      by: ['indicator', 'campaign', 'class'],
      where: { ...inRelease, status: 'scored', class: { not: null } },
      _count: true,
    }),
    prisma().measurement.groupBy({ by: ['indicator'], where: inRelease, _max: { campaign: true } }),
  ]);
  const uncertainties = new Map(
    estimates.map(({ indicator, campaign, uncertainty }) => [`${indicator} ${campaign}`, uncertainty]),
  );
  const shares = classShares(
    classes.map(({ indicator, campaign, class: letter, _count }) => ({ indicator, campaign, letter, count: _count })),
  );
  const latest = new Map(newest.map(({ indicator, _max }) => [indicator, _max.campaign]));
  return {
    releasedOn: release.createdAt.toISOString().slice(0, 10),
    uncertaintyOf: (indicator, campaign) => uncertainties.get(`${indicator} ${campaign}`) ?? null,
    countryMean: (indicator, campaign) => means.find('country', null, indicator, campaign),
    latestCampaign: (indicator) => latest.get(indicator) ?? null,
    classShare: (indicator, campaign, letter) => shares.get(`${indicator} ${campaign} ${letter}`) ?? null,
  };
}

function classShares(
  rows: readonly { indicator: string; campaign: number; letter: string | null; count: number }[],
): ReadonlyMap<string, ClassShare> {
  const totals = new Map<string, number>();
  for (const { indicator, campaign, count } of rows) {
    const key = `${indicator} ${campaign}`;
    totals.set(key, (totals.get(key) ?? 0) + count);
  }
  return new Map(
    rows.map(({ indicator, campaign, letter, count }) => {
      const sites = totals.get(`${indicator} ${campaign}`) ?? count;
      return [`${indicator} ${campaign} ${letter}`, { share: count / sites, sites }];
    }),
  );
}
