import type { Facts } from '@/lib/import/facts';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { recogniseSaeTable } from './recognise';
import { surveyRows } from './survey-year';

/** SAE table ST: the sites of a legal entity that answers for several. Here FI is the entity, FI_ET the site. */
export const legalEntitySource: Source = {
  dataset: 'sae-st',
  label: 'SAE ST',
  recognise: (table) => recogniseSaeTable(table, 'ST', ['FI_ET', 'RS_ET']),
  parse(table, { issues }) {
    const { read } = columnReader(table.header);
    const { year, rows } = surveyRows(table, issues);
    const isFirst = firstOccurrence('FI_ET', issues);
    const entities = new Map<string, Facts['legalEntityRecord'][number]>();
    for (const row of rows) {
      const finess = requiredFiness(read(row, 'FI'), row.line, 'FI', issues);
      const site = requiredFiness(read(row, 'FI_ET'), row.line, 'FI_ET', issues);
      if (!finess || !site || !isFirst(site, row.line)) continue;
      const name = read(row, 'RS').replace(/\s+/g, ' ');
      if (name === '') issues.reject(row.line, 'name-missing', 'RS', null);
      else if (!entities.has(finess)) entities.set(finess, { line: row.line, finess, name });
    }
    return { edition: String(year), campaign: year, dataYear: year, facts: { legalEntityRecord: [...entities.values()] } };
  },
};
