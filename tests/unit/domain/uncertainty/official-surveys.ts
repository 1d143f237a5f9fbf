import path from 'node:path';
import type { Evolution } from '@/lib/domain/measurement';
import { type SurveyCampaign, surveyCampaigns } from '@/lib/domain/uncertainty/survey-campaign';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { parseFile } from '../../import/result-file';

const FILES = [
  ['resultats-esatis48h-mco-open-data-2019.csv', 2019],
  ['resultats-esatis48h-mco-open-data-2020.xlsx', 2020],
  ['resultats-esatisca-mco-open-data-2020.xlsx', 2020],
  ['resultats-esatis-ssr-2024.xlsx', 2024],
] as const;

/** Every scored site of the four official surveys held. */
export async function officialSurveys(folder: string): Promise<readonly SurveyCampaign[]> {
  const parsed = await Promise.all(
    FILES.map(([file, campaign]) => parseFile(esatisSources, path.join(folder, 'esatis', file), campaign)),
  );
  return surveyCampaigns(
    parsed.flatMap(({ facts, campaign }) => {
      const results = facts.measurement ?? [];
      return [...new Set(results.map(({ indicator }) => indicator))].map((indicator) => ({
        indicator,
        campaign: campaign ?? 0,
        sites: results.flatMap(({ indicator: code, finess: site, value, n, evolution }) =>
          code === indicator && typeof value === 'number' && typeof n === 'number'
            ? [{ site, score: value, n, evolution: (evolution ?? null) as Evolution | null }]
            : [],
        ),
      }));
    }),
  );
}
