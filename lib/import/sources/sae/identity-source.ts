import type { DatasetCode } from '@/lib/domain/dataset';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { type IdentityColumns, requiredColumns } from './identity-columns';
import { recogniseSaeTable } from './recognise';
import { readSaeSite } from './site-record';
import { surveyRows } from './survey-year';

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
      const siteRecord = rows.flatMap((row) => {
        const finess = requiredFiness(reader.read(row, 'FI'), row.line, 'FI', issues);
        if (!finess || !isFirst(finess, row.line)) return [];
        return readSaeSite(row, finess, reader, columns, issues) ?? [];
      });
      return { edition: String(year), campaign: year, dataYear: year, facts: { siteRecord } };
    },
  };
}
