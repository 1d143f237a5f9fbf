import { hasExpectedCount } from '@/lib/domain/uncertainty/expected-count';
import { parseAbsence } from '@/lib/import/normalise/result-words';
import { absent, type MeasurementFact, type ResultKey, scored } from '@/lib/import/sources/has/measurement-fact';
import type { RowReader } from '@/lib/import/sources/has/row-reader';
import type { LegacyColumns } from './legacy-columns';

/** Letters of the funnel plot at three standard deviations: positions against the expected, never shown as letters. */
const POSITIONS: Readonly<Record<string, string>> = { A: 'better', B: 'as-expected', C: 'worse' };

/**
 * One legacy outcome ratio of one row, with observed and expected events; no ratio, but HAS's position, where next to none is
 * expected. Null when the row is rejected.
 */
export function readLegacyOutcome(columns: LegacyColumns, cells: RowReader, key: ResultKey): MeasurementFact | null {
  const token = cells.text(columns.class);
  const position = POSITIONS[token];
  const reason = parseAbsence(token);
  const value = cells.number(columns.value);
  const n = cells.count(columns.stays);
  const observed = cells.count(columns.observed);
  const expected = cells.number(columns.expected);
  if (cells.isRejected) return null;
  if (position && value !== null) {
    const isRatio = expected === null || hasExpectedCount(expected);
    if (!isRatio) cells.warn('ratio-to-nothing', columns.expected);
    return scored(key, { value: isRatio ? value : null, class: position, n, observed, expected, isAlert: position === 'worse' });
  }
  if (position) cells.reject('position-without-ratio', columns.class, { position: token });
  else if (reason === null) cells.reject('position-unknown', columns.class, { positions: Object.keys(POSITIONS) });
  else if (value !== null) cells.reject('ratio-without-position', columns.value);
  else return absent(key, reason, n);
  return null;
}
