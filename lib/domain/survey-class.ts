import type { Survey } from '@/lib/domain/indicators/catalogue';
import { classByThreshold, ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';

/**
 * The class HAS's rule gave to a survey score in a campaign; 'insufficient-data' (DI) below 30 answers; null where no cut-offs
 * are known for the campaign. To explain and check, never to display.
 */
export function surveyClass(survey: Survey, score: number, answers: number, campaign: number): string | null {
  return answers < ESATIS_MIN_ANSWERS ? 'insufficient-data' : classByThreshold(survey, score, campaign);
}
