import type { Client } from 'pg';
import { type OutcomeCount, outcomeDispersion } from '@/lib/domain/uncertainty/outcome-dispersion';
import { copyRows } from '@/lib/import/run/copy';

/** Measures how far outcome ratios are scattered beyond chance, campaign by campaign, inside the import's transaction. The release must exist. */
export async function writeDispersions(client: Client, releaseId: number, sourceFileIds: readonly number[]): Promise<void> {
  const { rows } = await client.query<{ indicator: string; campaign: number } & OutcomeCount>(
    `SELECT indicator, campaign, observed, expected FROM measurement
     WHERE source_file_id = ANY($1) AND observed IS NOT NULL AND expected IS NOT NULL
     ORDER BY indicator, campaign, finess`,
    [sourceFileIds],
  );
  const counts = new Map<string, { indicator: string; campaign: number; sites: OutcomeCount[] }>();
  for (const { indicator, campaign, observed, expected } of rows) {
    const key = `${indicator} ${campaign}`;
    const known = counts.get(key) ?? { indicator, campaign, sites: [] };
    known.sites.push({ observed, expected });
    counts.set(key, known);
  }
  const dispersions = [...counts.values()].flatMap(({ indicator, campaign, sites }) => {
    const dispersion = outcomeDispersion(sites);
    return dispersion ? [{ indicator, campaign, ...dispersion }] : [];
  });
  await copyRows(
    client,
    'outcomeDispersion',
    ['indicator', 'campaign', 'sites', 'outsideShare', 'outsideByChance'],
    dispersions,
    { releaseId },
  );
}
