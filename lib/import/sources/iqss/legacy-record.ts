import type { MeasurementStatus } from '@/lib/domain/measurement';
import { parseAbsence, parseEvolution } from '@/lib/import/normalise/result-words';
import { absent, type MeasurementFact, type ResultKey, scored } from '@/lib/import/sources/has/measurement-fact';
import type { RowReader } from '@/lib/import/sources/has/row-reader';
import type { LegacyColumns } from './legacy-columns';

const CLASSES: ReadonlySet<string> = new Set(['A', 'B', 'C']);

/** One legacy record indicator of one row, with the interval the file publishes. Null when the row is rejected. */
export function readLegacyRecord(columns: LegacyColumns, cells: RowReader, key: ResultKey): MeasurementFact | null {
  const value = cells.number(columns.value, 100);
  const n = cells.count(columns.records);
  const status = readStatus(columns, cells, value);
  if (cells.isRejected || status === null) return null;
  if (status !== 'scored') return absent(key, isNonRespondent(cells, status) ? 'non-respondent' : status, n);
  if (value === null) return null;
  const evolution = parseEvolution(cells.text(columns.evolution));
  const bounds = { lower: cells.number(columns.lower, 100), upper: cells.number(columns.upper, 100) };
  return scored(key, {
    value,
    n,
    class: cells.text(columns.class) || null,
    bounds: bounds.lower !== null && bounds.upper !== null ? { lower: bounds.lower, upper: bounds.upper } : null,
    evolution: evolution === 'unknown' ? null : evolution,
  });
}

/** Before 2018 the files have values without classes; since then one does not go without the other. */
function readStatus(columns: LegacyColumns, cells: RowReader, value: number | null): MeasurementStatus | null {
  if (!cells.has(columns.class)) return value === null ? 'not-published' : 'scored';
  const token = cells.text(columns.class);
  const reason = parseAbsence(token);
  if (CLASSES.has(token)) {
    if (value !== null) return 'scored';
    cells.reject('class-without-result', columns.class, { class: token });
  } else if (reason === null) {
    cells.reject('class-unknown', columns.class, { classes: [...CLASSES] });
  } else if (value !== null && reason !== 'too-few-cases') {
    cells.reject('result-without-class', columns.value);
  } else return reason;
  return null;
}

/** A site that had to collect and did not take part leaves everything blank. */
function isNonRespondent(cells: RowReader, status: MeasurementStatus): boolean {
  return status === 'not-published' && cells.text('Participation') === 'Non' && cells.text('Enquete_obligatoire') === 'Oui';
}
