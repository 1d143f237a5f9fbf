import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import type { MeanReference, MeanScope } from './mean-reference';

/** How many of the classified results of a campaign share a class. */
export interface ClassShare {
  /** 0 to 1. */
  share: number;
  /** Classified results: those of sites, and those of whole legal entities. */
  n: number;
  /** Of them, those of legal entities. */
  entities: number;
}

/** What a release knows beside the sites themselves. Look-ups are asked a bounded number of times per result: make them direct. */
export interface ReleaseContext {
  /** ISO day of the release: ages are counted to it. */
  releasedOn: string;
  uncertaintyOf(indicator: string, campaign: number): Uncertainty | null;
  /** Newest campaign of the indicator in the release, whatever the site; null when there is none. */
  latestCampaign(indicator: string): number | null;
  countryMean(indicator: string, campaign: number): MeanReference | null;
  classShare(indicator: string, campaign: number, letter: string): ClassShare | null;
}

/** The same, seen from one site: the means of its own region and of establishments like it. */
export interface SiteContext extends ReleaseContext {
  /** A small attached structure: a result of its legal entity says nothing of it. */
  isAnnex: boolean;
  /** Null when its region or group is unknown or has no result. The country is the same for every site. */
  meanFor(scope: MeanScope, indicator: string, campaign: number): MeanReference | null;
}
