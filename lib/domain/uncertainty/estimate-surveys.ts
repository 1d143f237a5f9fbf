import { SURVEYS } from '@/lib/domain/indicators/catalogue';
import { cutOffsOf } from '@/lib/domain/scale';
import type { Estimation } from './estimate';
import { type CampaignEstimate, estimateCampaign } from './estimate-campaign';
import { keptClass } from './kept-class';
import { foldsOf } from './replicated';
import { retestCheck } from './retest-check';
import type { SurveyCampaign } from './survey-campaign';
import { readTwice, type TwiceRead } from './twice-read';

interface Estimated {
  campaign: SurveyCampaign;
  other: SurveyCampaign | null;
  estimates: readonly CampaignEstimate[];
}

/**
 * Estimates of every score of every survey and campaign of a release. A campaign is read with the nearest other one of its
 * survey: the same sites twice say most about chance. Percentages (recommendation rate) are left out: their own binomial law
 * gives their interval.
 */
export function estimateSurveys(given: readonly SurveyCampaign[]): readonly Estimation[] {
  const all = SURVEYS.flatMap((survey) => {
    const campaigns = given.filter((one) => one.survey === survey).map(inOrder);
    const folds = foldsOf(sitesOf(campaigns));
    const twiceRead = twiceReader(folds);
    return campaigns.map((campaign): Estimated => {
      const other = nearest(campaign, campaigns);
      const estimates = estimateCampaign(campaign, folds, (indicator) => other && twiceRead(indicator, campaign, other));
      return { campaign, other, estimates };
    });
  });
  return all.flatMap((estimated) => {
    const other = all.find(({ campaign }) => campaign === estimated.other);
    return estimated.estimates.map((estimate) => checked(estimate, estimated.campaign, other ?? null));
  });
}

/** Two campaigns are most often each other's nearest: what they say together is read once. */
function twiceReader(folds: ReadonlyMap<string, number>) {
  const known = new Map<string, TwiceRead | null>();
  return (indicator: string, a: SurveyCampaign, b: SurveyCampaign): TwiceRead | null => {
    const [earlier, later] = a.campaign < b.campaign ? [a, b] : [b, a];
    const key = `${indicator} ${earlier.campaign} ${later.campaign}`;
    const read = known.get(key);
    if (read !== undefined) return read;
    const fresh = readTwice(indicator, earlier, later, folds);
    known.set(key, fresh);
    return fresh;
  };
}

/** Sums depend on the order of their terms in the last digit: sites go by answers, then by number. */
function inOrder(campaign: SurveyCampaign): SurveyCampaign {
  const scores = [...campaign.scores].map(
    ([indicator, sites]) => [indicator, sites.toSorted((a, b) => a.n - b.n || (a.site < b.site ? -1 : 1))] as const,
  );
  return { ...campaign, scores: new Map(scores) };
}

function sitesOf(campaigns: readonly SurveyCampaign[]): ReadonlySet<string> {
  const sites = new Set<string>();
  for (const { scores } of campaigns) for (const list of scores.values()) for (const { site } of list) sites.add(site);
  return sites;
}

/** The other campaign held that is nearest in time, the earlier of two. */
function nearest(own: SurveyCampaign, survey: readonly SurveyCampaign[]): SurveyCampaign | null {
  const away = ({ campaign }: SurveyCampaign) => Math.abs(campaign - own.campaign);
  const others = survey.filter((one) => one !== own).toSorted((a, b) => away(a) - away(b) || a.campaign - b.campaign);
  return others[0] ?? null;
}

/** The estimate, tried on the same sites in the other campaign and on the classes HAS says were kept. */
function checked(
  estimate: CampaignEstimate,
  { survey, campaign, evolutions }: SurveyCampaign,
  other: Estimated | null,
): Estimation {
  const { indicator, readings, uncertainty, refusal, calibration, binomialSd, rateTenGroups, evidence } = estimate;
  const { sites, slope, twice } = readings;
  const individualSd = uncertainty?.individualSd ?? null;
  const otherSd = other?.estimates.find((one) => one.indicator === indicator)?.uncertainty?.individualSd ?? null;
  const retest =
    twice && other && individualSd !== null && otherSd !== null
      ? retestCheck(twice, { campaign, individualSd }, { campaign: other.campaign.campaign, individualSd: otherSd })
      : null;
  const supposed = individualSd !== null && { individualSd, changeVariance: twice?.changeVariance ?? 0 };
  return {
    indicator,
    campaign,
    sites: sites.length,
    uncertainty,
    refusal,
    calibration,
    upperBound: boundOf(slope.value, individualSd),
    retest,
    keptClass: supposed && indicator === survey ? keptClass(sites, evolutions, cutOffsOf(survey, campaign), supposed) : null,
    inputs: { binomialSd, rateTenGroups, evidence },
  };
}

/** The ten groups bound a deviation from above; where they fall below what the better evidence says, they bound nothing. */
function boundOf(variance: number, individualSd: number | null): number | null {
  const bound = variance > 0 ? Math.sqrt(variance) : null;
  return bound !== null && individualSd !== null && bound < individualSd ? null : bound;
}
