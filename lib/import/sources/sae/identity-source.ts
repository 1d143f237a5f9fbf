import type { DatasetCode } from '@/lib/domain/dataset';
import type { Facts } from '@/lib/import/facts';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { type IdentityColumns, requiredColumns } from './identity-columns';
import { readNumberLinks } from './number-links';
import { recogniseSaeTable } from './recognise';
import { readSaeSite } from './site-record';
import { surveyRows } from './survey-year';

/**
 * NAT: 0 is a site, 1 a legal entity, given with its address. IDB of 2023 lists 989 of these. The 45 of ID answer the
 * questions on psychiatry for all their sites, which IDB lists: they have no other table, no point, no place in a scope.
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
      const numberLinkRecord: Facts['numberLinkRecord'] = [];
      for (const row of rows) {
        const finess = requiredFiness(reader.read(row, 'FI'), row.line, 'FI', issues);
        if (!finess || !isFirst(finess, row.line)) continue;
        const site = readSaeSite(row, finess, reader, columns, issues);
        if (!site) continue;
        siteRecord.push(site);
        if (reader.read(row, 'NAT') === LEGAL_ENTITY) legalEntityRecord.push({ line: row.line, finess, name: site.name });
        numberLinkRecord.push(...readNumberLinks(row, finess, reader));
      }
      return {
        edition: String(year),
        campaign: year,
        dataYear: year,
        facts: { siteRecord, legalEntityRecord, numberLinkRecord },
      };
    },
  };
}
