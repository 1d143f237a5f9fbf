import { addToGroup } from '@/lib/domain/groups';
import type { SiteContext } from '@/lib/domain/judgement/context';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { Measurement } from '@/lib/domain/measurement';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { estimateSurveys } from '@/lib/domain/uncertainty/estimate-surveys';
import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import { surveyCampaigns } from '@/lib/domain/uncertainty/survey-campaign';
import { preparedFolder } from '@/tests/setup/prepared-folder';

/** Seconds to judge every establishment with results of a folder of official files, per thousand of them. */
export async function profileSecondsPerThousand(folder: string): Promise<{ seconds: number; establishments: number }> {
  const { bySite, context } = await readResults(folder);
  const subjects = [...bySite.values()];
  // Once unmeasured: the first pass pays for compiling.
  for (const subject of subjects.slice(0, 200)) profileOf(subject, context);
  const startedAt = performance.now();
  for (const subject of subjects) profileOf(subject, context);
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds: (seconds * 1000) / subjects.length, establishments: subjects.length };
}

async function readResults(folder: string): Promise<{ bySite: Map<string, Measurement[]>; context: SiteContext }> {
  const files = await preparedFolder(folder);
  const bySite = new Map<string, Measurement[]>();
  const groups = new Map<string, SiteScore[]>();
  const latest = new Map<string, number>();
  for (const file of files) {
    for (const row of file.parsed.facts.measurement ?? []) {
      const measurement = toMeasurement(row, file.source.dataset, file.fileName);
      addToGroup(bySite, row.finess, measurement);
      latest.set(row.indicator, Math.max(latest.get(row.indicator) ?? 0, row.campaign));
      if (row.value === null || row.value === undefined) continue;
      addToGroup(groups, `${row.indicator} ${row.campaign}`, { site: row.finess, score: row.value, n: row.n ?? 0 });
    }
  }
  const lists = [...groups].map(([key, sites]) => {
    const [indicator = '', campaign = '0'] = key.split(' ');
    return { indicator, campaign: Number(campaign), sites };
  });
  const estimations = estimateSurveys(surveyCampaigns(lists));
  const uncertainties = new Map(
    estimations.map(({ indicator, campaign, uncertainty }) => [`${indicator} ${campaign}`, uncertainty]),
  );
  const means = new Map([...groups].map(([key, scores]) => [key, meanOf(key, scores)]));
  return {
    bySite,
    context: {
      isAnnex: false,
      releasedOn: '2026-11-27',
      classShare: () => ({ share: 0.3, n: 1000, entities: 0 }),
      meanFor: (scope, indicator, campaign) => {
        const mean = means.get(`${indicator} ${campaign}`);
        return mean ? { ...mean, scope } : null;
      },
      uncertaintyOf: (indicator, campaign) => uncertainties.get(`${indicator} ${campaign}`) ?? null,
      countryMean: (indicator, campaign) => means.get(`${indicator} ${campaign}`) ?? null,
      latestCampaign: (indicator) => latest.get(indicator) ?? null,
    },
  };
}

function meanOf(key: string, scores: readonly { score: number }[]): MeanReference {
  const [indicator = '', campaign = '0'] = key.split(' ');
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  return {
    ...{ indicator, campaign: Number(campaign), scope: 'country' as const, mean, median: mean, n: scores.length, alerts: 0 },
    ...{ origin: 'computed' as const, meanInverseN: null, entities: 0, isWithoutSite: false },
  };
}

interface Row {
  indicator: string;
  campaign: number;
  status: string;
  value?: number | null | undefined;
  class?: string | null | undefined;
  n?: number | null | undefined;
  line: number;
}

function toMeasurement(row: Row, dataset: string, fileName: string): Measurement {
  const { indicator, campaign, line } = row;
  const provenance = { dataset, publisher: '', fileName, line, campaign, dataYear: null };
  const base = { indicator, campaign, obligation: null, evolution: null, filedUnder: null, provenance };
  if (row.status !== 'scored') return { ...base, status: 'insufficient-data' };
  const figures = { value: row.value ?? null, publicValue: null, class: row.class ?? null, n: row.n ?? null };
  return { ...base, ...figures, status: 'scored', interval: null, observed: null, expected: null, isAlert: null };
}
