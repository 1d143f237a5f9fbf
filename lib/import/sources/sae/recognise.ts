import { columnReader, type Table } from '@/lib/import/read/table';
import type { Recognition } from '@/lib/import/source';

/** Columns every SAE table has, in varying case: name of the table, year, FINESS, name of the site. */
const COMMON = ['BOR', 'AN', 'FI', 'RS'];

/** Rows looked at to learn the name of the table: one damaged row must not hide it. */
const SAMPLE = 20;

/**
 * Knows a SAE table by its columns. Column BOR, which repeats the name of the table on each row, settles between
 * tables that share columns, and tells which table it is when some are missing.
 */
export function recogniseSaeTable(table: Table, name: string, columns: readonly string[]): Recognition {
  const { has } = columnReader(table.header);
  const declared = declaredName(table);
  if (declared && declared !== name) return { match: 'no' };
  const missing = [...COMMON, ...columns].filter((column) => !has(column));
  if (missing.length === 0) return { match: 'yes' };
  const onlyMissing = missing.length === 1 ? missing[0] : undefined;
  const isKnown = declared === name || (onlyMissing !== undefined && COMMON.includes(onlyMissing));
  return isKnown ? { match: 'missing', columns: missing } : { match: 'no' };
}

/** What most of the first rows say in column BOR; null when they say nothing. */
function declaredName(table: Table): string | null {
  const { read } = columnReader(table.header);
  const counts = new Map<string, number>();
  for (const row of table.rows.slice(0, SAMPLE)) {
    const name = read(row, 'BOR').toUpperCase();
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? first[0] : null;
}
