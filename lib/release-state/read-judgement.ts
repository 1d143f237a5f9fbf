import type { ClassShare, ReleaseContext } from '@/lib/domain/judgement/context';
import type { SurveyEstimate } from './read-estimates';
import type { ReleaseFiles } from './read-files';
import type { Means } from './read-means';
import type { ReleaseSummary } from './release-summary';
import type { Reader } from './snapshot';

interface Known {
  summary: ReleaseSummary;
  estimates: readonly SurveyEstimate[];
  means: Means;
}

/** What a release knows beside its sites: uncertainties, national means, shares of classes, newest campaigns. */
export async function readJudgement(db: Reader, files: ReleaseFiles, known: Known): Promise<ReleaseContext> {
  const { summary, estimates, means } = known;
  const ids = [...files.ids];
  const classes = await countClasses(db, files.releaseId, ids);
  const newest = await db.measurement.groupBy({
    by: ['indicator'],
    where: { sourceFileId: { in: ids } },
    _max: { campaign: true },
  });
  const uncertainties = new Map(
    estimates.map(({ indicator, campaign, uncertainty }) => [`${indicator} ${campaign}`, uncertainty]),
  );
  const shares = classShares(classes);
  const latest = new Map(newest.map(({ indicator, _max }) => [indicator, _max.campaign]));
  return {
    releasedOn: summary.createdAt.slice(0, 10),
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

function countClasses(db: Reader, releaseId: number, files: number[]): Promise<ClassCount[]> {
  return db.$queryRaw<ClassCount[]>`
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
