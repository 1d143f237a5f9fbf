import path from 'node:path';
import { parseObligation } from '@/lib/import/normalise/result-words';
import type { Table } from '@/lib/import/read/table';
import type { ParseContext, ParsedFile } from '@/lib/import/source';
import { requireCampaign } from '@/lib/import/sources/has/campaign';
import type { MeasurementFact, ResultKey } from '@/lib/import/sources/has/measurement-fact';
import { type RowReader, readSiteRows } from '@/lib/import/sources/has/row-reader';
import { findLegacyColumns, type LegacyColumns, legacySector } from './legacy-columns';

export type ReadLegacyResult = (columns: LegacyColumns, cells: RowReader, key: ResultKey) => MeasurementFact | null;

/**
 * Turns a legacy IPAQSS file (recueils 2014 to 2018) into measurements, kept for the history of a site.
 * It introduces no establishment: its FINESS is the one of the PMSI, the legal entity for a public hospital.
 * Throws BadFileError without a campaign.
 */
export function parseLegacy(read: ReadLegacyResult, table: Table, context: ParseContext): ParsedFile {
  const campaign = requireCampaign(context);
  const all = findLegacyColumns(table.header, context.fileName);
  const unknown = all.filter(({ indicator }) => indicator === null).map(({ stem }) => stem);
  if (unknown.length > 0) {
    context.issues.warn(1, 'indicators-unknown', null, unknown.join(', '), { indicators: unknown });
  }
  const measurement = readSiteRows(table, context.issues, 'finess', ({ finess, cells }) =>
    all.flatMap((columns) => {
      if (columns.indicator === null) return [];
      const obligation = parseObligation(cells.text('Enquete_obligatoire'));
      return read(columns, cells, { line: cells.line, finess, indicator: columns.indicator, campaign, obligation }) ?? [];
    }),
  ).flat();
  return {
    edition: `${editionName(all, context.fileName)}-${campaign}`,
    campaign,
    dataYear: dataYearOf(context.fileName),
    facts: { measurement },
  };
}

/** "dpa-ssr", "ete-ortho": two legacy files of one year do not replace each other. */
function editionName(columns: readonly LegacyColumns[], fileName: string): string {
  const stems = columns.map(({ stem }) => stem.replaceAll('_', '-')).join('-');
  const isRecord = columns.some(({ indicator }) => indicator?.endsWith('_ssr'));
  const sector = legacySector(fileName) ?? (isRecord ? 'ssr' : null);
  if (isRecord) return `dpa-${sector}`;
  return sector ? `${stems}-${sector}` : stems;
}

/** Year of the records or stays in the name of the file: "recueil2018-donnee2017", "ipaqss-2017-2018". */
function dataYearOf(fileName: string): number | null {
  const name = path.basename(fileName);
  const year = /donnees?[-_]?(20\d{2})/i.exec(name)?.[1] ?? /(20\d{2})[-_]20\d{2}/.exec(name)?.[1];
  return year ? Number(year) : null;
}
