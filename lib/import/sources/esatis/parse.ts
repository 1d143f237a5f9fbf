import type { Table } from '@/lib/import/read/table';
import { BadFileError, type ParseContext, type ParsedFile } from '@/lib/import/source';
import { requireCampaign } from '@/lib/import/sources/has/campaign';
import { ReferenceValues } from '@/lib/import/sources/has/reference-values';
import { readSiteRows, type SiteRow } from '@/lib/import/sources/has/row-reader';
import { type EsatisRow, readEsatisRow } from './row-facts';
import { RECOMMENDATION, REGION_MEAN, type Survey, TYPE_MEAN } from './survey';

/**
 * Turns a file of one e-Satis survey and campaign into facts.
 * Throws BadFileError when the campaign is unknown or a column of that campaign is missing.
 */
export function parseEsatis(survey: Survey, table: Table, context: ParseContext): ParsedFile {
  const campaign = requireCampaign(context);
  const names = new Set(table.header.map((name) => name.toLowerCase()));
  if (campaign >= survey.recommendationSince && !names.has(RECOMMENDATION.score)) {
    throw new BadFileError(context.fileName, `missing column ${RECOMMENDATION.score} for the campaign ${campaign}`);
  }
  const means = new ReferenceValues(campaign, 'plain');
  const rows = readSiteRows(table, context.issues, 'finess_geo', (site) => {
    const row = readEsatisRow(survey, campaign, site);
    addMeans(means, survey, site, row);
    return row;
  });
  const scores = rows.flatMap((row) => row.measurements[0]?.value ?? []);
  return {
    edition: String(campaign),
    campaign,
    // A campaign runs from October to September: the answers belong to no single year.
    dataYear: null,
    facts: {
      siteRecord: rows.flatMap((row) => row.record ?? []),
      measurement: rows.flatMap((row) => row.measurements),
      referenceValue: means.settle(context.issues.rejectedRows),
    },
    classes: countTokens(rows),
    meanScore: scores.length === 0 ? null : Math.round((scores.reduce((a, b) => a + b, 0) / scores.length) * 100) / 100,
  };
}

/** Means of the region and of the type of establishment, filled on scored rows only. */
function addMeans(means: ReferenceValues, survey: Survey, { cells }: SiteRow, row: EsatisRow): void {
  const indicator = survey.dataset;
  const region = row.record?.regionCode;
  const result = row.measurements[0]?.value ?? null;
  const type = row.record?.categoryLabel;
  if (region) means.add(cells, REGION_MEAN, { indicator, scope: 'region', key: region }, { label: cells.text('region'), result });
  if (type) means.add(cells, TYPE_MEAN, { indicator, scope: 'type', key: type }, { label: type, result });
}

function countTokens(rows: readonly EsatisRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { token } of rows) counts[token || 'blank'] = (counts[token || 'blank'] ?? 0) + 1;
  return counts;
}
