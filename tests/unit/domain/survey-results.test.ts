import { describe, expect, it } from 'vitest';
import { surveyResults } from '@/lib/domain/survey-results';
import { absent, scored } from './result-samples';

describe('surveyResults', () => {
  it('keeps surveys apart and skips the ones without a row', () => {
    const surveys = surveyResults([scored('esatis-ssr', 2024, 76), scored('esatis-ca', 2020, 78)]);
    expect(surveys.map(({ survey }) => survey)).toEqual(['esatis-ca', 'esatis-ssr']);
  });

  it('takes the dimensions of the latest campaign only, in the order of the questionnaire', () => {
    const [survey] = surveyResults([
      scored('esatis-48h-mco', 2019, 74),
      scored('esatis-48h-mco-meals', 2019, 60),
      scored('esatis-48h-mco', 2020, 75),
      scored('esatis-48h-mco-room', 2020, 70),
      scored('esatis-48h-mco-welcome', 2020, 72),
    ]);
    expect(survey?.dimensions.map(({ indicator }) => indicator)).toEqual(['esatis-48h-mco-welcome', 'esatis-48h-mco-room']);
    expect(survey?.overall.earlier).toHaveLength(1);
  });

  it('shows no old dimension beside a latest campaign without a result', () => {
    const [survey] = surveyResults([
      scored('esatis-48h-mco', 2019, 74),
      scored('esatis-48h-mco-meals', 2019, 60),
      absent('esatis-48h-mco', 2020, 'insufficient-data'),
    ]);
    expect(survey?.dimensions).toEqual([]);
    expect(survey?.overall.latest.status).toBe('insufficient-data');
  });

  it('never mixes the raw recommendation rate with the adjusted scores', () => {
    const [survey] = surveyResults([
      scored('esatis-ca', 2020, 78),
      scored('esatis-ca-recommend', 2020, 61),
      scored('esatis-ca-care', 2020, 84),
    ]);
    expect(survey?.recommendation?.value).toBe(61);
    expect(survey?.dimensions.map(({ indicator }) => indicator)).toEqual(['esatis-ca-care']);
  });
});
