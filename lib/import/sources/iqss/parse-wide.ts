import { parseObligation } from '@/lib/import/normalise/result-words';
import { type ColumnReader, columnReader, type Table } from '@/lib/import/read/table';
import type { ParseContext, ParsedFile } from '@/lib/import/source';
import { requireCampaign } from '@/lib/import/sources/has/campaign';
import type { MeasurementFact } from '@/lib/import/sources/has/measurement-fact';
import { ReferenceValues } from '@/lib/import/sources/has/reference-values';
import { type RowReader, readSiteRows, type SiteRow } from '@/lib/import/sources/has/row-reader';
import { siteRecord } from '@/lib/import/sources/has/site-record';
import { type Block, findBlocks } from './blocks';
import { readClassResult } from './class-result';
import type { IqssLayout } from './layout';
import { readRatioResult } from './ratio-result';

/**
 * Turns a wide IQSS file into facts: one measurement per site and known indicator, present or absent.
 * Indicators outside the catalogue are named in one warning. Throws BadFileError without a campaign.
 */
export function parseWideIqss(layout: IqssLayout, table: Table, context: ParseContext): ParsedFile {
  const campaign = requireCampaign(context);
  const { blocks, unknown } = findBlocks(table.header);
  const columns = columnReader(table.header);
  const obligations = new Map(blocks.map(({ indicator }) => [indicator, obligationColumn(indicator, columns)]));
  if (unknown.length > 0) {
    context.issues.warn(1, 'indicators-unknown', null, unknown.join(', '), { indicators: unknown });
  }
  const means = new ReferenceValues(campaign, 'weighted');
  const rows = readSiteRows(table, context.issues, 'finess', (site) => {
    const measurements = blocks.flatMap((block) => readBlock(block, site, campaign, obligations.get(block.indicator)) ?? []);
    const record = site.cells.isRejected ? null : siteRecord(site, 'nom_ES', 'finess_pmsi');
    addNationalMeans(means, blocks, site.cells, measurements);
    return { record, measurements };
  });
  return {
    edition: `${campaign}${layout.editionSuffix}`,
    campaign,
    dataYear: layout.dataYear(campaign),
    facts: {
      siteRecord: rows.flatMap(({ record }) => record ?? []),
      measurement: rows.flatMap(({ measurements }) => measurements),
      referenceValue: means.settle(context.issues.rejectedRows),
    },
  };
}

function readBlock(block: Block, { finess, cells }: SiteRow, campaign: number, obligationIn: string | undefined) {
  const obligation = obligationIn ? parseObligation(cells.text(obligationIn)) : null;
  const key = { line: cells.line, finess, indicator: block.indicator, campaign, obligation };
  return block.kind === 'class' ? readClassResult(block, cells, key) : readRatioResult(block, cells, key);
}

/** The obligation stands per indicator (obligatoire_icsha_v3_mhs) or per family and sector (obligatoire_dpa_had). */
function obligationColumn(indicator: string, columns: ColumnReader): string | undefined {
  const parts = indicator.split('_');
  const candidates = [`obligatoire_${indicator.replace(/^ias_/, '')}`, `obligatoire_${parts.at(0)}_${parts.at(-1)}`];
  return candidates.find(columns.has);
}

function addNationalMeans(
  means: ReferenceValues,
  blocks: readonly Block[],
  cells: RowReader,
  measurements: readonly MeasurementFact[],
): void {
  const results = new Map(measurements.map(({ indicator, value }) => [indicator, value]));
  for (const block of blocks) {
    if (block.kind !== 'class') continue;
    means.add(
      cells,
      block.nationalMeanColumn,
      { indicator: block.indicator, scope: 'country', key: 'FR' },
      { label: 'FR', result: results.get(block.indicator) ?? null },
    );
  }
}
