import { INDICATORS, SURVEYS, type Survey } from '@/lib/domain/indicators/catalogue';
import type { Evolution } from '@/lib/domain/measurement';
import type { SiteScore } from './site-score';

/** Every scored site of one survey and campaign, whatever the order of the file. */
export interface SurveyCampaign {
  survey: Survey;
  campaign: number;
  /** By indicator: overall score, dimensions, recommendation rate where the campaign has it. */
  scores: ReadonlyMap<string, readonly SiteScore[]>;
  /** What HAS says became of the class of a site since the campaign before; only where it says so. */
  evolutions: ReadonlyMap<string, Evolution>;
}

/** One score of one campaign, as rows come: `evolution` where HAS publishes one. */
export interface ScoreList {
  indicator: string;
  campaign: number;
  sites: readonly (SiteScore & { evolution?: Evolution | null })[];
}

/** The campaigns among any lists of scored results; those of other indicators are left aside. */
export function surveyCampaigns(lists: Iterable<ScoreList>): readonly SurveyCampaign[] {
  const campaigns = new Map<
    string,
    SurveyCampaign & { scores: Map<string, readonly SiteScore[]>; evolutions: Map<string, Evolution> }
  >();
  for (const { indicator, campaign, sites } of lists) {
    const survey = SURVEYS.find((code) => code === (INDICATORS[indicator]?.partOf ?? indicator));
    if (!survey) continue;
    const key = `${survey} ${campaign}`;
    const known = campaigns.get(key) ?? { survey, campaign, scores: new Map(), evolutions: new Map() };
    campaigns.set(key, known);
    // One answer has no scatter.
    known.scores.set(
      indicator,
      sites.filter(({ n }) => n > 1),
    );
    if (indicator !== survey) continue;
    for (const { site, evolution } of sites) if (evolution) known.evolutions.set(site, evolution);
  }
  return [...campaigns.values()];
}
