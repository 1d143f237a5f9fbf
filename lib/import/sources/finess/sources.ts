import { parseDate } from '@/lib/import/normalise/date';
import type { Table } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { readExtract } from './extract';

/** FINESS "etalab" extracts, without coordinates (cs1100502) or with (cs1100507): a comment line, then no header. */
const extractSource: Source = {
  dataset: 'finess',
  label: 'FINESS extract',
  recognise: (table) => ({ match: comment(table)?.[0] === 'finess' && comment(table)?.[1] === 'etalab' ? 'yes' : 'no' }),
  parse(table, { issues }) {
    const { siteRecord, pointRecord, otherSites } = readExtract(table, issues);
    return {
      // The two extracts may stand side by side: the geolocated one has its own edition.
      edition: table.rows.some(({ cells }) => cells[0] === 'geolocalisation') ? 'stock-geolocated' : 'stock',
      campaign: null,
      extractedOn: parseDate(comment(table)?.[3] ?? ''),
      facts: { siteRecord, pointRecord },
      classes: { hospitals: siteRecord.length, 'other-sites': otherSites, points: pointRecord.length },
    };
  },
};

/** Fields of the first line: "finess;etalab;111;2026-05-12". */
function comment(table: Table): readonly string[] | undefined {
  return table.preamble[0]?.toLowerCase().split(';');
}

export const finessSources: readonly Source[] = [extractSource];
