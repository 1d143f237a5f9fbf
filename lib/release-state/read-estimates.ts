import type { SurveyEstimate } from '@/lib/domain/release';
import type { Clamp, EstimationRefusal } from '@/lib/domain/uncertainty/estimate';
import type { Reader } from './snapshot';

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
        ? { individualSd, individualSdError, betweenSd, sites, clamps: row.clamps as Clamp[], method }
        : null,
      refusal: row.refusal as EstimationRefusal | null,
      // Written by the importer from these very types, one release at a time.
      retest: row.retest as unknown as SurveyEstimate['retest'],
      keptClass: row.keptClass as unknown as SurveyEstimate['keptClass'],
      inputs: row.inputs as unknown as SurveyEstimate['inputs'],
      estimatedAt: row.estimatedAt.toISOString(),
    };
  });
}
