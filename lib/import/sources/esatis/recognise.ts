import type { Recognition } from '@/lib/import/source';
import { COMMON_COLUMNS, RECOMMENDATION, SURVEYS, type Survey } from './survey';

/**
 * Decides from a header whether a file holds this survey. It is the one whose own columns are the most numerous,
 * so that no header is ever claimed for two surveys. Extra columns are tolerated.
 */
export function recogniseSurvey(survey: Survey, header: readonly string[]): Recognition {
  const names = new Set(header.map((name) => name.toLowerCase()));
  if (closestSurvey(names) !== survey) return { match: 'no' };
  const columns = requiredColumns(survey, names).filter((column) => !names.has(column.toLowerCase()));
  return columns.length === 0 ? { match: 'yes' } : { match: 'missing', columns };
}

function closestSurvey(names: ReadonlySet<string>): Survey | null {
  let closest: Survey | null = null;
  let most = 0;
  for (const survey of SURVEYS) {
    const present = scoreColumns(survey).filter((column) => names.has(column.toLowerCase())).length;
    if (present > most) {
      closest = survey;
      most = present;
    }
  }
  return closest;
}

function requiredColumns(survey: Survey, names: ReadonlySet<string>): string[] {
  // The first campaigns had no recommendation rate; half of it is a damaged file.
  const recommendation = Object.values(RECOMMENDATION);
  const hasRecommendation = recommendation.some((column) => names.has(column));
  return [...COMMON_COLUMNS, ...scoreColumns(survey), ...survey.alsoRequired, ...(hasRecommendation ? recommendation : [])];
}

function scoreColumns(survey: Survey): string[] {
  return [survey.overall, ...survey.dimensions].flatMap(({ score, answers }) => [score, answers]);
}
