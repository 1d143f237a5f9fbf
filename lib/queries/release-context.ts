import 'server-only';
import type { ReleaseContext } from '@/lib/domain/profile/context';
import { comparisonMeans } from './comparison-means';
import { memoByRelease } from './release-memo';
import { surveyEstimates } from './uncertainty';

/** What a release knows beside one site: uncertainties, national means, newest campaigns. */
export function releaseContext(releaseId: number): Promise<ReleaseContext> {
  return memoByRelease('context', releaseId, async () => {
    const [estimates, means] = await Promise.all([surveyEstimates(releaseId), comparisonMeans(releaseId)]);
    const uncertainties = new Map(
      estimates.map(({ indicator, campaign, uncertainty }) => [`${indicator} ${campaign}`, uncertainty]),
    );
    return {
      uncertaintyOf: (indicator, campaign) => uncertainties.get(`${indicator} ${campaign}`) ?? null,
      countryMean: means.country,
      latestCampaign: means.latestCampaign,
    };
  });
}
