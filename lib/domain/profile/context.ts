import type { MeanReference } from '@/lib/domain/comparison/mean-interval';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';

/** What a release knows beside the site itself. Look-ups are asked a bounded number of times per result: make them direct. */
export interface ReleaseContext {
  uncertaintyOf(indicator: string, campaign: number): Uncertainty | null;
  countryMean(indicator: string, campaign: number): MeanReference | null;
  /** Newest campaign of the indicator in the release, whatever the site; null when there is none. */
  latestCampaign(indicator: string): number | null;
}
