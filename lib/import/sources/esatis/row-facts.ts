import type { Absence } from '@/lib/domain/measurement';
import { agreesWithThresholds, ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import { parseAbsence, parseEvolution, parseObligation } from '@/lib/import/normalise/result-words';
import { absent, type MeasurementFact, scored } from '@/lib/import/sources/has/measurement-fact';
import type { RowReader, SiteRow } from '@/lib/import/sources/has/row-reader';
import { type SiteRecordFact, siteRecord } from '@/lib/import/sources/has/site-record';
import { RECOMMENDATION, type ScoreColumns, type Survey } from './survey';

export interface EsatisRow {
  /** Class or reason exactly as the file writes it. */
  token: string;
  record: SiteRecordFact | null;
  /** The overall result first. An absent one stands alone: its dimensions are absent for the same reason. */
  measurements: MeasurementFact[];
}

/** The facts of one row of an e-Satis file. Empty when the row is rejected. */
export function readEsatisRow(survey: Survey, campaign: number, site: SiteRow): EsatisRow {
  const { finess, cells } = site;
  const row: EsatisRow = { token: cells.text('classement'), record: null, measurements: [] };
  const result = readOverallResult(survey, campaign, cells);
  const keyOf = (indicator: string) => ({
    line: cells.line,
    finess,
    indicator,
    campaign,
    obligation: parseObligation(cells.text('participation')),
  });
  const key = keyOf(survey.dataset);
  if (result?.status === 'scored') {
    row.measurements.push(
      scored(key, {
        value: result.score,
        class: result.class,
        n: result.answers,
        publicValue: cells.number(`${survey.overall.score}_dp`, 100),
        evolution: readEvolution(cells),
      }),
      ...parts(survey, cells).map((part) => readPart(part, cells, keyOf(part.indicator))),
    );
  } else if (result) {
    row.measurements.push(absent(key, result.status, result.answers));
    for (const part of parts(survey, cells)) {
      if (cells.number(part.score, 100) !== null) {
        cells.reject('dimension-without-overall', part.score);
      }
    }
  }
  if (!cells.isRejected) row.record = siteRecord(site, 'rs_finess_geo', 'finess');
  return row;
}

/** Dimensions, then the recommendation rate where the campaign has it. */
function parts(survey: Survey, cells: RowReader): ScoreColumns[] {
  const recommendation = { indicator: `${survey.dataset}-recommend`, ...RECOMMENDATION };
  return cells.has(RECOMMENDATION.score) ? [...survey.dimensions, recommendation] : [...survey.dimensions];
}

function readPart(part: ScoreColumns, cells: RowReader, key: Parameters<typeof scored>[0]): MeasurementFact {
  const value = cells.number(part.score, 100);
  const n = cells.count(part.answers);
  return value === null ? absent(key, 'not-published', n) : scored(key, { value, class: null, n });
}

function readEvolution(cells: RowReader) {
  const evolution = parseEvolution(cells.text('evolution'));
  if (evolution !== 'unknown') return evolution;
  cells.warn('evolution-unknown', 'evolution');
  return null;
}

const CLASSES: ReadonlySet<string> = new Set(['A', 'B', 'C', 'D']);

type OverallResult =
  | { status: 'scored'; score: number; class: string; answers: number | null }
  | { status: Absence; answers: number | null };

/** The overall score of a row with its class, or the reason why there is none. Null when the row is rejected. */
function readOverallResult(survey: Survey, campaign: number, cells: RowReader): OverallResult | null {
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
