import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { ESTIMATION_METHOD, type Estimation, type SiteScore } from '@/lib/domain/uncertainty/estimate';
import { surveyReadability } from '@/lib/domain/uncertainty/readability';
import { surveyUncertainties } from '@/lib/domain/uncertainty/survey-uncertainty';
import type { Facts } from '@/lib/import/facts';

type EstimateFact = Facts['uncertaintyEstimate'][number];

/** How much the scores of a survey file move by chance: one row per score it holds, none for other files. */
export function estimatesOf(measurements: Facts['measurement'], campaign: number | null): EstimateFact[] {
  if (campaign === null) return [];
  const scores = scoresByIndicator(measurements);
  return [...surveyUncertainties(scores)].map(([indicator, estimation]) =>
    estimateFact(indicator, campaign, estimation, scores.get(indicator) ?? []),
  );
}

function estimateFact(indicator: string, campaign: number, estimation: Estimation, scores: readonly SiteScore[]): EstimateFact {
  const { uncertainty, refusal } = estimation;
  // Only the overall score of a survey has letters.
  const scale = INDICATORS[indicator]?.scale ?? null;
  const readability = uncertainty && scale ? surveyReadability(scale, scores, uncertainty) : null;
  return {
    indicator,
    campaign,
    individualSd: uncertainty?.individualSd ?? null,
    individualSdError: uncertainty?.individualSdError ?? null,
    betweenSd: uncertainty?.betweenSd ?? null,
    sites: scores.length,
    clamps: [...(uncertainty?.clamps ?? [])],
    refusal,
    uncertainLetters: readability?.uncertainLetters ?? null,
    separablePairs: readability?.separablePairs.share ?? null,
    methodCode: ESTIMATION_METHOD.code,
    methodVersion: ESTIMATION_METHOD.version,
  };
}

function scoresByIndicator(measurements: Facts['measurement']): Map<string, SiteScore[]> {
  const scores = new Map<string, SiteScore[]>();
  for (const { indicator, value, n } of measurements) {
    if (value === null || value === undefined || n === null || n === undefined) continue;
    const sites = scores.get(indicator);
    if (sites) sites.push({ score: value, n });
    else scores.set(indicator, [{ score: value, n }]);
  }
  return scores;
}
