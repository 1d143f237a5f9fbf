import type { DatasetCode } from '@/lib/domain/dataset';
import type { Facts } from '@/lib/import/facts';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { type IdentityColumns, requiredColumns } from './identity-columns';
import { recogniseSaeTable } from './recognise';
import { readSaeSite } from './site-record';
import { surveyRows } from './survey-year';

/**
 * NAT: 0 is a site, 1 a legal entity. IDB lists 989 of these with their address. A release shows one only when another file
 * gives results to its number. In ID, 45 entities have one number for both: they answer as sites.
 */
const LEGAL_ENTITY = '1';

/** An identity table of SAE: one site per row. */
export function identitySource(dataset: DatasetCode, columns: IdentityColumns): Source {
  return {
    dataset,
    label: `SAE ${columns.table}`,
    recognise: (table) => recogniseSaeTable(table, columns.table, requiredColumns(columns)),
    parse(table, { issues }) {
      const reader = columnReader(table.header);
      const { year, rows } = surveyRows(table, issues);
      const isFirst = firstOccurrence('FI', issues);
      const siteRecord: Facts['siteRecord'] = [];
      const legalEntityRecord: Facts['legalEntityRecord'] = [];
      for (const row of rows) {
        const finess = requiredFiness(reader.read(row, 'FI'), row.line, 'FI', issues);
        if (!finess || !isFirst(finess, row.line)) continue;
        const site = readSaeSite(row, finess, reader, columns, issues);
        if (!site) continue;
        siteRecord.push(site);
        if (columns.table === 'IDB' && reader.read(row, 'NAT') === LEGAL_ENTITY) {
          legalEntityRecord.push({ line: row.line, finess, name: site.name });
        }
      }
      return { edition: String(year), campaign: year, dataYear: year, facts: { siteRecord, legalEntityRecord } };
    },
  };
}
