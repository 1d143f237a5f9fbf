import { classByThreshold, ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import type { Survey } from '@/lib/domain/survey-results';

/** The class HAS's published rule gives to a survey score; 'insufficient-data' (DI) below 30 answers. To explain and check, never to display. */
export function surveyClass(survey: Survey, score: number, answers: number): string | null {
  return answers < ESATIS_MIN_ANSWERS ? 'insufficient-data' : classByThreshold(survey, score);
}
