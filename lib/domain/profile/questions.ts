import type { DecisionEvidence } from '@/lib/domain/comparison/verdict';
import type { ItemReason, ProfileItem, ProfileTheme } from './item';
import type { Profile } from './profile-of';

/** A question a reader may ask this hospital; the words stand in messages. */
export const QUESTION_CODES = [
  'decision-not-certified',
  'decision-conditions',
  'complications-above-expected',
  'weak-experience',
  'weak-practice',
  'no-decision',
  'no-procedure',
  'did-not-answer',
  'not-validated',
  'too-few-answers',
  'no-recent-result',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

export interface Question {
  code: QuestionCode;
  theme: ProfileTheme;
  /** Codes of the results it is about, the most certain first; 'certification' for a decision. */
  indicators: readonly string[];
  decision: DecisionEvidence | null;
}

/** Questions from the weaknesses of the profile, then from what is missing: one per theme and kind. Often none. */
export function questionsFor(profile: Profile): readonly Question[] {
  const weak = profile.flatMap(({ theme, weaknesses }) => grouped(theme, weaknesses, (item) => weaknessCode(theme, item)));
  const missing = profile.flatMap(({ theme, absent }) => grouped(theme, absent, ({ reason }) => ABSENCE_CODES[reason] ?? null));
  return [...weak, ...missing].sort((a, b) => QUESTION_CODES.indexOf(a.code) - QUESTION_CODES.indexOf(b.code));
}

/** Reasons that leave nothing to ask (not comparable, not published) have no code. */
const ABSENCE_CODES: Readonly<Partial<Record<ItemReason, QuestionCode>>> = {
  'no-procedure': 'no-procedure',
  'no-decision': 'no-decision',
  'non-respondent': 'did-not-answer',
  'not-validated': 'not-validated',
  'insufficient-data': 'too-few-answers',
  'too-few-cases': 'too-few-answers',
  'no-recent-result': 'no-recent-result',
};

function weaknessCode(theme: ProfileTheme, { reason }: ProfileItem): QuestionCode {
  if (theme === 'certification') return reason === 'decision-not-certified' ? 'decision-not-certified' : 'decision-conditions';
  if (theme === 'complications') return 'complications-above-expected';
  return theme === 'patients' ? 'weak-experience' : 'weak-practice';
}

function grouped(
  theme: ProfileTheme,
  items: readonly ProfileItem[],
  codeOf: (item: ProfileItem) => QuestionCode | null,
): readonly Question[] {
  return QUESTION_CODES.flatMap((code) => {
    const group = items.filter((item) => codeOf(item) === code);
    const [first] = group;
    if (!first) return [];
    const decision = first.evidence?.kind === 'decision' ? first.evidence : null;
    return [{ code, theme, indicators: group.map(({ indicator }) => indicator), decision }];
  });
}
