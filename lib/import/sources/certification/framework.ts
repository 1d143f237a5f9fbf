import type { Framework } from '@/lib/domain/certification';
import { parseMonth } from '@/lib/import/normalise/month';
import { columnReader, type Row, type Table } from '@/lib/import/read/table';

export type CurrentFramework = Exclude<Framework, 'V2014'>;

/** Cycle 5 is the one every file on record belongs to: the answer when nothing tells. */
const DEFAULT_FRAMEWORK: CurrentFramework = 'V2020';

/**
 * Framework of each row of a table of procedures: the one its id_cycle or id_version names,
 * else the one the way of writing dates betrays (cycle 6 writes them 2026-01-31 and months 1 to 12).
 */
export function procedureFrameworks(table: Table): (row: Row) => CurrentFramework {
  const { read } = columnReader(table.header);
  const written = frameworkOfDates(table);
  return (row) => namedFramework(read(row, 'id_cycle')) ?? namedFramework(read(row, 'id_version')) ?? written;
}

/**
 * "6", "V2025", "cycle 6", "2025" to V2025; likewise 5 and 2020 to 2024, the yearly versions of its manual, to V2020;
 * null for anything else.
 */
export function namedFramework(text: string): CurrentFramework | null {
  const year = Number(/20\d{2}/.exec(text)?.[0]);
  if (year >= 2025 || /^\D*6(\.0+)?\D*$/.test(text)) return 'V2025';
  return year >= 2020 || /^\D*5(\.0+)?\D*$/.test(text) ? 'V2020' : null;
}

/** What a table of procedures replaces: that of the same cycle, the one of most of its rows. */
export function editionOf(frameworks: readonly CurrentFramework[]): 'cycle-5' | 'cycle-6' {
  const newest = frameworks.filter((framework) => framework === 'V2025').length;
  return newest * 2 > frameworks.length ? 'cycle-6' : 'cycle-5';
}

function frameworkOfDates(table: Table): CurrentFramework {
  const { read } = columnReader(table.header);
  const cells = table.rows.flatMap((row) => [read(row, 'date_de_decision'), read(row, 'date_deb_visite')]);
  const french = cells.filter((cell) => /^\d{1,2}\/\d{1,2}\/\d{4}/.test(cell)).length;
  const iso = cells.filter((cell) => /^\d{4}-\d{2}-\d{2}/.test(cell)).length;
  if (french !== iso) return iso > french ? 'V2025' : 'V2020';
  const months = table.rows.map((row) => read(row, 'mois_visite')).filter((month) => parseMonth(month) !== null);
  return months.length > 0 && months.every((month) => /^\d+(\.0+)?$/.test(month)) ? 'V2025' : DEFAULT_FRAMEWORK;
}
