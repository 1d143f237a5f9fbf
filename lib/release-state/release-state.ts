import type { SiteContext } from '@/lib/domain/judgement/context';
import type { MapPayload } from '@/lib/map/encode-map-payload';
import type { Directory } from '@/lib/search/directory-columns';
import type { Alerts } from './read-alerts';
import type { ReleaseDetail } from './read-detail';
import type { CampaignDispersion } from './read-dispersions';
import type { SurveyEstimate } from './read-estimates';
import type { Filers } from './read-filers';
import type { ReleaseFiles } from './read-files';
import type { SuccessionLinks } from './read-links';
import type { NationalFigures } from './read-national';
import type { PeerGroups } from './read-peer-groups';
import type { ReleaseSummary } from './release-summary';

/**
 * Everything a process keeps of one release, loaded whole before any reader is answered from it, and never changed. What it does
 * not hold are the facts of single hospitals, which are read from the database as they are asked for.
 */
export interface ReleaseState {
  summary: ReleaseSummary;
  /** With its files, counts and issues. */
  detail: ReleaseDetail;
  national: NationalFigures;
  files: ReleaseFiles;
  /** Its sites, legal entities and places, ready to be searched. */
  directory: Directory;
  links: SuccessionLinks;
  filers: Filers;
  peers: PeerGroups;
  /** Newest campaign first. */
  estimates: readonly SurveyEstimate[];
  dispersions: readonly CampaignDispersion[];
  /** What the results of a site are judged by. */
  contextOf(site: KnownSite): SiteContext;
  /** HAS's safety alerts that stand, by the number of the site or of the legal entity. */
  alerts: Alerts;
  /** All located establishments. */
  map: MapPayload;
}

/** What must be known of a site to judge its results. */
export interface KnownSite {
  finess: string;
  kind: string;
  regionCode: string | null;
}
