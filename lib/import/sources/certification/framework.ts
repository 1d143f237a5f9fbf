import type { CurrentFramework } from '@/lib/domain/certification';
import { parseMonth } from '@/lib/import/normalise/month';
import { columnReader, type Row, type Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';

/** The first year in which a visit of cycle 6 took place. */
const FIRST_YEAR_OF_CYCLE_6 = 2025;

/**
 * Framework of a table of procedures: the one its id_cycle or id_version names, else the one its visits are of, else the one
 * the way of writing dates betrays (cycle 6 writes them 2026-01-31 and months 1 to 12). Throws BadFileError when its rows name
 * two cycles, or nothing tells.
 */
export function procedureFramework(table: Table): CurrentFramework {
  const { read } = columnReader(table.header);
  const ofRow = (row: Row) => namedFramework(read(row, 'id_cycle')) ?? namedFramework(read(row, 'id_version'));
  const named = new Set(table.rows.flatMap((row) => ofRow(row) ?? []));
  if (named.size > 1) throw new BadFileError(table.fileName, 'its procedures are of two cycles: one file holds one cycle');
  const [only] = named;
  const framework = only ?? frameworkOfVisits(table) ?? frameworkOfDates(table);
  if (!framework)
    throw new BadFileError(table.fileName, 'nothing tells the cycle of its procedures: no id_cycle, no date, no month');
  return framework;
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

/** Cycle 5 when most visits took place before cycle 6 began, whatever a spreadsheet made of their dates. */
function frameworkOfVisits(table: Table): CurrentFramework | null {
  const { read } = columnReader(table.header);
  const years = table.rows.map((row) => Number(/^\d{4}/.exec(read(row, 'annee_visite'))?.[0])).filter((year) => year > 0);
  return years.filter((year) => year < FIRST_YEAR_OF_CYCLE_6).length * 2 > years.length ? 'V2020' : null;
}

function frameworkOfDates(table: Table): CurrentFramework | null {
  const { read } = columnReader(table.header);
  const cells = table.rows.flatMap((row) => [read(row, 'date_de_decision'), read(row, 'date_deb_visite')]);
  const french = cells.filter((cell) => /^\d{1,2}\/\d{1,2}\/\d{4}/.test(cell)).length;
  const iso = cells.filter((cell) => /^\d{4}-\d{2}-\d{2}/.test(cell)).length;
  if (french !== iso) return iso > french ? 'V2025' : 'V2020';
  const months = table.rows.map((row) => read(row, 'mois_visite')).filter((month) => parseMonth(month) !== null);
  if (months.length === 0) return null;
  return months.every((month) => /^\d+(\.0+)?$/.test(month)) ? 'V2025' : 'V2020';
}
