import { parseEvolution } from '@/lib/import/normalise/evolution';
import { parseObligation } from '@/lib/import/normalise/obligation';
import { absent, type MeasurementFact, scored } from '@/lib/import/sources/has/measurement-fact';
import type { RowReader } from '@/lib/import/sources/has/row-reader';
import { type SiteRecordFact, siteRecord } from '@/lib/import/sources/has/site-record';
import type { SiteRow } from '@/lib/import/sources/has/site-rows';
import { readOverallResult } from './overall-result';
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
