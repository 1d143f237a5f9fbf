import type { Absence } from '@/lib/domain/measurement';
import { ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import { parseAbsence } from '@/lib/import/normalise/absence';
import { agreesWithThresholds } from '@/lib/import/sources/has/class-check';
import type { RowReader } from '@/lib/import/sources/has/row-reader';
import type { Survey } from './survey';

const CLASSES: ReadonlySet<string> = new Set(['A', 'B', 'C', 'D']);

type OverallResult =
  | { status: 'scored'; score: number; class: string; answers: number | null }
  | { status: Absence; answers: number | null };

/** The overall score of a row with its class, or the reason why there is none. Null when the row is rejected. */
export function readOverallResult(survey: Survey, campaign: number, cells: RowReader): OverallResult | null {
  const { dataset, overall } = survey;
  const token = cells.text('classement').toUpperCase();
  const score = cells.number(overall.score, 100);
  const answers = cells.count(overall.answers);
  if (cells.isRejected) return null;
  if (CLASSES.has(token)) {
    if (score === null) {
      cells.reject('class-without-result', 'classement', { class: token });
      return null;
    }
    if (answers === null || answers < ESATIS_MIN_ANSWERS) {
      cells.warn('too-few-answers', overall.answers, { minimum: ESATIS_MIN_ANSWERS });
    }
    if (!agreesWithThresholds(dataset, campaign, token, score, 0)) {
      cells.warn('class-outside-cut-offs', 'classement', { value: score, class: token });
    }
    return { status: 'scored', score, class: token, answers };
  }
  const reason = parseAbsence(token);
  if (reason === null) cells.reject('class-unknown', 'classement', { classes: [...CLASSES] });
  else if (score !== null) cells.reject('result-without-class', overall.score);
  else return { status: reason === 'insufficient-data' && hasDepositedNothing(cells) ? 'non-respondent' : reason, answers };
  return null;
}

/** A site that deposited no patient's address did not take part: "too few answers" (DI) would hide it, as the files of 2020 do. */
function hasDepositedNothing(cells: RowReader): boolean {
  return /^(?:2\b.*|non)$/i.test(cells.text('Depot'));
}
