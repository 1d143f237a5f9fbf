import type { Table } from '@/lib/import/read/table';

/** Positions of the fields of a `structureet` line, from the publisher's description (32 fields, no header). */
export const STRUCTURE_FIELDS = {
  site: 1,
  legalEntity: 2,
  name: 3,
  longName: 4,
  nameComplement: 5,
  addressComplement: 6,
  streetNumber: 7,
  streetType: 8,
  street: 9,
  numberSuffix: 10,
  placeName: 11,
  commune: 12,
  department: 13,
  routing: 15,
  phone: 16,
  category: 18,
  categoryLabel: 19,
  categoryGroup: 20,
  publicServiceCode: 26,
  publicServiceLabel: 27,
} as const;

/** Positions of a `geolocalisation` line. The source is one field holding commas, or, in old files, several fields. */
export const POINT_FIELDS = { site: 1, x: 2, y: 3, source: 4 } as const;

/** Fewest fields a `structureet` line must have to hold all that is read here. */
export const MIN_STRUCTURE_FIELDS = 28;

/** The lines of the structures under the names the publisher's description gives to their fields: the file itself has none. */
export function namedStructures(table: Table): Table {
  const header = Array.from({ length: MIN_STRUCTURE_FIELDS }, () => '');
  header[STRUCTURE_FIELDS.site] = 'nofinesset';
  header[STRUCTURE_FIELDS.department] = 'departement';
  header[STRUCTURE_FIELDS.routing] = 'ligneacheminement';
  return { ...table, header, rows: table.rows.filter(({ cells }) => cells[0] === 'structureet') };
}
