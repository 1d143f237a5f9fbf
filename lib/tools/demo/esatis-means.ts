import { groupBy } from '@/lib/domain/groups';
import { typeLabel } from './esatis-identity';
import { classOf, type ScoredSurvey, type SurveyResult, type SurveySpec } from './esatis-survey';
import { regionLabel } from './region-labels';

/** Plain mean of the scored sites by region and by type, two decimals, as the recent files publish. */
export function publishedMeans(results: readonly SurveyResult[]) {
  const regionOf = ({ site }: SurveyResult) => regionLabel(site.place.commune.region);
  const typeOf = ({ site }: SurveyResult) => typeLabel(site);
  const region = meansBy(results, regionOf);
  const type = meansBy(results, typeOf);
  return (result: SurveyResult) => [region.get(regionOf(result)) ?? null, type.get(typeOf(result)) ?? null];
}

function meansBy(results: readonly SurveyResult[], keyOf: (result: SurveyResult) => string): Map<string, number> {
  const scores = results.flatMap((result) => (result.scored ? [{ key: keyOf(result), score: result.scored.score }] : []));
  return new Map(
    [...groupBy(scores, ({ key }) => key)].map(([key, members]) => [
      key,
      Math.round((members.reduce((sum, { score }) => sum + score, 0) / members.length) * 100) / 100,
    ]),
  );
}

/** Whole number shown to the public: rounded, but down when rounding up would cross a class limit. */
export function publicScore({ score }: ScoredSurvey, bounds: SurveySpec['bounds']): number {
  const nearest = Math.round(score);
  return classOf(nearest, bounds) === classOf(score, bounds) ? nearest : Math.floor(score);
}
