import 'server-only';
import { prisma } from '@/lib/db/client';
import type { SurveyEstimate } from '@/lib/domain/release';
import type { Clamp, EstimationRefusal } from '@/lib/domain/uncertainty/estimate';
import { releaseFiles } from './establishment-sources';
import { memoByRelease } from './release-memo';

/** Every estimate of a release, newest campaign first. */
export function surveyEstimates(releaseId: number): Promise<readonly SurveyEstimate[]> {
  return memoByRelease('uncertainty', releaseId, () => load(releaseId));
}

async function load(releaseId: number): Promise<readonly SurveyEstimate[]> {
  const { ids } = await releaseFiles(releaseId);
  const rows = await prisma().uncertaintyEstimate.findMany({
    where: { sourceFileId: { in: [...ids] } },
    orderBy: [{ indicator: 'asc' }, { campaign: 'desc' }],
  });
  return rows.map((row) => {
    const method = { code: row.methodCode, version: row.methodVersion };
    const { indicator, campaign, sites, individualSd, individualSdError, betweenSd, uncertainLetters, separablePairs } = row;
    const isEstimated = individualSd !== null && individualSdError !== null && betweenSd !== null;
    return {
      ...{ indicator, campaign, sites, uncertainLetters, separablePairs, method },
      uncertainty: isEstimated
        ? { individualSd, individualSdError, betweenSd, sites, clamps: row.clamps as Clamp[], method }
        : null,
      refusal: row.refusal as EstimationRefusal | null,
      estimatedAt: row.estimatedAt.toISOString(),
    };
  });
}
