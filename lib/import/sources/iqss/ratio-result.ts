import { parseAbsence, parseEvolution } from '@/lib/import/normalise/result-words';
import { absent, type MeasurementFact, type ResultKey, scored } from '@/lib/import/sources/has/measurement-fact';
import type { RowReader } from '@/lib/import/sources/has/row-reader';
import type { RatioBlock } from './blocks';

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
]);

/** No event is seen a hundred times more often than expected: 33 times at most on the real files. */
const MAX_RATIO = 100;

/**
 * The ratio of one row with its alert flag; HAS gives it no class. Null when the row is rejected.
 * Of the evolution only "stable" is kept: no lexicon says whether 1 is a rise of the ratio or of the quality.
 */
export function readRatioResult(block: RatioBlock, cells: RowReader, key: ResultKey): MeasurementFact | null {
  const flag = cells.text(block.alertColumn);
  const isAlert = FLAGS.get(flag);
  const flagReason = parseAbsence(flag);
  const reason = parseAbsence(cells.text(block.valueColumn));
  if (isAlert === undefined && flagReason === null) {
    cells.reject('alert-flag-unknown', block.alertColumn, { flags: [...FLAGS.keys()] });
  } else if (isAlert !== undefined && reason !== null) {
    cells.reject('flag-without-ratio', block.alertColumn);
  } else if (isAlert === undefined && reason === null) {
    cells.reject('ratio-without-flag', block.valueColumn);
  } else if (reason !== null) {
    return absent(key, reason === 'not-published' && flagReason !== null ? flagReason : reason);
  }
  if (isAlert === undefined || cells.isRejected) return null;
  const value = cells.number(block.valueColumn, MAX_RATIO);
  if (value === null) return null;
  const evolution = parseEvolution(cells.text(block.evolutionColumn)) === 'stable' ? 'stable' : null;
  return scored(key, { value, class: null, isAlert, evolution });
}
