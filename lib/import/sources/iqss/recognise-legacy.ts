import type { Recognition } from '@/lib/import/source';
import { findLegacyColumns, type LegacyColumns } from './legacy-columns';

export type LegacyKind = 'record' | 'outcome';

/** Decides from a header whether a file is a legacy one of this kind: percentages of records, or outcome ratios. */
export function recogniseLegacy(kind: LegacyKind, header: readonly string[]): Recognition {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const all = findLegacyColumns(header, '');
  if (all.length === 0 || kindOf(all, names) !== kind) return { match: 'no' };
  const missing = ['finess', ...all.flatMap((columns) => requiredColumns(columns, kind, all, names))];
  const columns = missing.filter((column) => !names.has(column));
  return columns.length === 0 ? { match: 'yes' } : { match: 'missing', columns };
}

function kindOf(all: readonly LegacyColumns[], names: ReadonlySet<string>): LegacyKind {
  const isOutcome = all.some(({ observed, expected, stays }) => [observed, expected, stays].some((column) => names.has(column)));
  return isOutcome ? 'outcome' : 'record';
}

function requiredColumns(
  columns: LegacyColumns,
  kind: LegacyKind,
  all: readonly LegacyColumns[],
  names: ReadonlySet<string>,
): string[] {
  const { value, lower, upper, records, stays, observed, expected } = columns;
  if (kind === 'outcome') return [value, stays, observed, expected, columns.class];
  // Classes came with the 2018 collection, for every indicator of a file at once.
  const hasClasses = all.some((other) => names.has(other.class) || names.has(other.evolution));
  return [value, lower, upper, records, ...(hasClasses ? [columns.class, columns.evolution] : [])];
}
