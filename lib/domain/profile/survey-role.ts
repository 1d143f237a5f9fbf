import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem } from './item';
import { byCertaintyAndSize } from './order';

/**
 * own: stands for itself. exception: a question of a survey that goes demonstrably the other way than its overall score.
 * detail: the other questions of a survey.
 */
export type SurveyRole = 'own' | 'exception' | 'detail';

/**
 * Questions of one survey go together, so a survey gives one finding at most: its overall score. A question is raised only against
 * it, or in its place, the most certain one, where the overall score tells nothing.
 */
export function surveyRole(item: ProfileItem, items: readonly ProfileItem[]): SurveyRole {
  const survey = INDICATORS[item.indicator]?.partOf ?? null;
  if (survey === null || item.verdict === 'absent' || item.verdict === 'unconcerned') return 'own';
  if (!isFinding(item)) return 'detail';
  const overall = items.find(({ indicator }) => indicator === survey);
  if (overall && isFinding(overall)) return overall.verdict === item.verdict ? 'detail' : 'exception';
  const raised = items.filter((other) => INDICATORS[other.indicator]?.partOf === survey && isFinding(other));
  return byCertaintyAndSize(raised)[0] === item ? 'own' : 'detail';
}

function isFinding({ verdict }: ProfileItem): boolean {
  return verdict === 'strength' || verdict === 'weakness';
}
