import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Evolution } from '@/lib/domain/measurement';
import { SURVEYS, type Survey } from '@/lib/domain/survey-results';
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

export interface SurveyRow {
  indicator: string;
  campaign: number;
  site: string;
  score: number;
  n: number;
  evolution: Evolution | null;
}

/** The campaigns among any scored results; results of other indicators are left aside. */
export function surveyCampaigns(rows: Iterable<SurveyRow>): readonly SurveyCampaign[] {
  const campaigns = new Map<string, SurveyCampaign & { scores: Map<string, SiteScore[]>; evolutions: Map<string, Evolution> }>();
  for (const { indicator, campaign, site, score, n, evolution } of rows) {
    const survey = SURVEYS.find((code) => code === (INDICATORS[indicator]?.partOf ?? indicator));
    // One answer has no scatter.
    if (!survey || n <= 1) continue;
    const key = `${survey} ${campaign}`;
    const known = campaigns.get(key) ?? { survey, campaign, scores: new Map(), evolutions: new Map() };
    campaigns.set(key, known);
    const scores = known.scores.get(indicator);
    if (scores) scores.push({ site, score, n });
    else known.scores.set(indicator, [{ site, score, n }]);
    if (evolution !== null && indicator === survey) known.evolutions.set(site, evolution);
  }
  return [...campaigns.values()];
}
