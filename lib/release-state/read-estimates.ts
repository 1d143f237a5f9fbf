import { allOf, oneOf } from '@/lib/domain/code';
import { CLAMPS, ESTIMATION_REFUSALS, type Estimation } from '@/lib/domain/uncertainty/estimate';
import type { Reader } from './snapshot';

/** What a release says of the chance in one score of one survey and campaign. */
export interface SurveyEstimate extends Estimation {
  /** Shares from 0 to 1; overall scores only, and letters only where their cut-offs are known. */
  uncertainLetters: number | null;
  separablePairs: number | null;
  method: { code: string; version: number };
  /** ISO instant. */
  estimatedAt: string;
}

/** Every estimate of a release, newest campaign first. */
export async function readEstimates(db: Reader, releaseId: number): Promise<readonly SurveyEstimate[]> {
  const rows = await db.uncertaintyEstimate.findMany({
    where: { releaseId },
    orderBy: [{ indicator: 'asc' }, { campaign: 'desc' }],
  });
  return rows.map((row) => {
    const method = { code: row.methodCode, version: row.methodVersion };
    const { indicator, campaign, sites, individualSd, individualSdError, betweenSd, calibration, upperBound } = row;
    const { uncertainLetters, separablePairs } = row;
    const isEstimated = individualSd !== null && individualSdError !== null && betweenSd !== null;
    return {
      ...{ indicator, campaign, sites, calibration, upperBound, uncertainLetters, separablePairs, method },
      uncertainty: isEstimated
        ? { individualSd, individualSdError, betweenSd, sites, clamps: allOf(CLAMPS, row.clamps), method }
        : null,
      refusal: oneOf(ESTIMATION_REFUSALS, row.refusal),
      // Written by the importer from these very types, one release at a time.
      retest: row.retest as unknown as SurveyEstimate['retest'],
      keptClass: row.keptClass as unknown as SurveyEstimate['keptClass'],
      inputs: row.inputs as unknown as SurveyEstimate['inputs'],
      estimatedAt: row.estimatedAt.toISOString(),
    };
  });
}
