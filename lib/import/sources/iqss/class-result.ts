import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Absence } from '@/lib/domain/measurement';
import { agreesWithThresholds } from '@/lib/domain/scale';
import { stepOf } from '@/lib/import/normalise/number';
import { parseAbsence, parseEvolution } from '@/lib/import/normalise/result-words';
import { absent, type MeasurementFact, type ResultKey, scored } from '@/lib/import/sources/has/measurement-fact';
import type { RowReader } from '@/lib/import/sources/has/row-reader';
import type { ClassBlock } from './blocks';

const CLASSES: ReadonlySet<string> = new Set(['A', 'B', 'C']);

/** 1,587 % at most on the real files. */
const MAX_PERCENT_OF_TARGET = 10_000;

/** The result of one class block on one row. Null when the row is rejected. */
export function readClassResult(block: ClassBlock, cells: RowReader, key: ResultKey): MeasurementFact | null {
  const token = cells.text(block.classColumn).toUpperCase();
  const reason = absenceOf(block, cells);
  const valueReason = parseAbsence(cells.text(block.valueColumn));
  const isClass = CLASSES.has(token);
  if (!isClass && parseAbsence(token) === null) {
    cells.reject('class-unknown', block.classColumn, { classes: [...CLASSES] });
  } else if (isClass && valueReason !== null) {
    cells.reject('class-without-result', block.classColumn, { class: token });
  } else if (!isClass && valueReason === null && reason !== 'too-few-cases') {
    cells.reject('result-without-class', block.valueColumn);
  } else if (reason !== null) {
    return absent(key, reason);
  }
  return cells.isRejected ? null : readScore(block, cells, key, token);
}

/** Why there is no class; the value column's reason when the class column says nothing. */
function absenceOf(block: ClassBlock, cells: RowReader): Absence | null {
  const ofClass = parseAbsence(cells.text(block.classColumn));
  return ofClass === 'not-published' ? (parseAbsence(cells.text(block.valueColumn)) ?? ofClass) : ofClass;
}

function readScore(block: ClassBlock, cells: RowReader, key: ResultKey, token: string): MeasurementFact | null {
  const { unit, scale } = INDICATORS[block.indicator] ?? {};
  // Hand-rub use is a share of a target and may exceed it.
  const value = cells.number(block.valueColumn, unit === 'percent-of-target' ? MAX_PERCENT_OF_TARGET : 100);
  if (value === null) return null;
  if (scale && !agreesWithThresholds(scale, key.campaign, token, value, stepOf(cells.text(block.valueColumn)))) {
    cells.warn('class-outside-cut-offs', block.classColumn, { value, class: token });
  }
  return scored(key, { value, class: token, evolution: readEvolution(block, cells) });
}

function readEvolution(block: ClassBlock, cells: RowReader) {
  const evolution = parseEvolution(cells.text(block.evolutionColumn));
  if (evolution !== 'unknown') return evolution;
  cells.warn('evolution-unknown', block.evolutionColumn);
  return null;
}
