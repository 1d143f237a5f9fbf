import { INDICATORS, SURVEYS, type Survey } from '@/lib/domain/indicators/catalogue';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { type IndicatorResults, isScored, resultsByIndicator } from './results-by-indicator';

/** What the patients of one site answered to one survey. Surveys are never put together. */
export interface SurveyResults {
  survey: Survey;
  overall: IndicatorResults;
  /** Dimensions of the latest campaign that have a score, in the order of the questionnaire. */
  dimensions: readonly ScoredMeasurement[];
  /** Share who would certainly recommend: raw, not adjusted. Same campaign. */
  recommendation: ScoredMeasurement | null;
}

export function surveyResults(measurements: readonly Measurement[]): readonly SurveyResults[] {
  const all = resultsByIndicator(measurements);
  return SURVEYS.flatMap((survey) => {
    const overall = all.find((results) => results.code === survey);
    if (!overall) return [];
    const parts = all
      .filter((results) => results.indicator.partOf === survey)
      .map((results) => results.latest)
      .filter((latest) => latest.campaign === overall.latest.campaign)
      .filter(isScored);
    return [
      {
        survey,
        overall,
        dimensions: parts.filter((part) => !isRecommendation(part)),
        recommendation: parts.find(isRecommendation) ?? null,
      },
    ];
  });
}

/** The recommendation rate is a raw percentage beside adjusted scores: it never shares their axis. */
function isRecommendation(part: ScoredMeasurement): boolean {
  return INDICATORS[part.indicator]?.unit === 'percent';
}
