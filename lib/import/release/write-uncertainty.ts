import type { Client } from 'pg';
import { INDICATORS, SURVEYS } from '@/lib/domain/indicators/catalogue';
import type { Evolution } from '@/lib/domain/measurement';
import { ESTIMATION_METHOD, type Estimation } from '@/lib/domain/uncertainty/estimate';
import { estimateSurveys } from '@/lib/domain/uncertainty/estimate-surveys';
import { surveyReadability } from '@/lib/domain/uncertainty/readability';
import { type SurveyCampaign, surveyCampaigns } from '@/lib/domain/uncertainty/survey-campaign';
import { copyRows } from '@/lib/import/run/copy';

const ESTIMATE_FIELDS = [
  ...(['indicator', 'campaign', 'individualSd', 'individualSdError', 'betweenSd', 'sites', 'clamps', 'refusal'] as const),
  ...(['calibration', 'upperBound', 'retest', 'keptClass', 'inputs'] as const),
  ...(['uncertainLetters', 'separablePairs', 'methodCode', 'methodVersion'] as const),
];

/** Estimates what chance does to the surveys of a release's files, inside the import's transaction. The release must exist. */
export async function writeUncertainty(client: Client, releaseId: number, sourceFileIds: readonly number[]): Promise<void> {
  const campaigns = await readCampaigns(client, sourceFileIds);
  const rows = estimateSurveys(campaigns).map((estimation) => estimateRow(estimation, campaigns));
  await copyRows(client, 'uncertaintyEstimate', ESTIMATE_FIELDS, rows, { releaseId });
}

function estimateRow(estimation: Estimation, campaigns: readonly SurveyCampaign[]) {
  const { indicator, campaign, uncertainty, retest, keptClass, inputs } = estimation;
  const scores = campaigns.find((one) => one.survey === indicator && one.campaign === campaign)?.scores.get(indicator);
  // Only the overall score of a survey has letters.
  const scale = INDICATORS[indicator]?.scale ?? null;
  const readability = uncertainty && scale && scores ? surveyReadability(scale, campaign, scores, uncertainty) : null;
  return {
    ...{ indicator, campaign, sites: estimation.sites, refusal: estimation.refusal },
    ...{ calibration: estimation.calibration, upperBound: estimation.upperBound },
    individualSd: uncertainty?.individualSd ?? null,
    individualSdError: uncertainty?.individualSdError ?? null,
    betweenSd: uncertainty?.betweenSd ?? null,
    clamps: [...(uncertainty?.clamps ?? [])],
    retest: retest && JSON.stringify(retest),
    keptClass: keptClass && JSON.stringify(keptClass),
    inputs: JSON.stringify(inputs),
    uncertainLetters: readability?.uncertainLetters ?? null,
    separablePairs: readability?.separablePairs.share ?? null,
    methodCode: ESTIMATION_METHOD.code,
    methodVersion: ESTIMATION_METHOD.version,
  };
}

/**
 * One text per score, a line per site: received in a tenth of the time its tens of thousands of rows would take. By number, so
 * that the sums of an estimate do not depend on the order of the rows in a file.
 */
async function readCampaigns(client: Client, sourceFileIds: readonly number[]): Promise<readonly SurveyCampaign[]> {
  const { rows } = await client.query<{ indicator: string; campaign: number; sites: string }>(
    `SELECT m.indicator, m.campaign, string_agg(concat_ws(' ', m.finess, m.value, m.n, m.evolution), E'\\n' ORDER BY m.finess) AS sites
     FROM measurement m JOIN source_file f ON f.id = m.source_file_id
     WHERE m.source_file_id = ANY($1) AND f.dataset = ANY($2) AND m.value IS NOT NULL AND m.n IS NOT NULL
     GROUP BY m.indicator, m.campaign ORDER BY m.indicator, m.campaign`,
    [sourceFileIds, SURVEYS],
  );
  return surveyCampaigns(
    rows.map(({ indicator, campaign, sites }) => ({
      indicator,
      campaign,
      sites: sites.split('\n').map((line) => {
        const [site = '', score, n, evolution] = line.split(' ');
        return { site, score: Number(score), n: Number(n), evolution: (evolution as Evolution | undefined) ?? null };
      }),
    })),
  );
}
