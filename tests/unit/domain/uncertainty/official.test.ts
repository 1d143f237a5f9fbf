import { beforeAll, describe, expect, it } from 'vitest';
import { binomialVariance } from '@/lib/domain/uncertainty/binomial-variance';
import type { Estimation } from '@/lib/domain/uncertainty/estimate';
import { estimateSurveys } from '@/lib/domain/uncertainty/estimate-surveys';
import { individualSdRange } from '@/lib/domain/uncertainty/individual-sd-range';
import { surveyReadability } from '@/lib/domain/uncertainty/readability';
import { pairSites, retestOf } from '@/lib/domain/uncertainty/retest';
import type { SurveyCampaign } from '@/lib/domain/uncertainty/survey-campaign';
import { tenGroups } from '@/lib/domain/uncertainty/ten-groups';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialSurveys } from './official-surveys';

const folder = officialDataDir();

const SURVEYS = [
  ['esatis-48h-mco', 2019],
  ['esatis-48h-mco', 2020],
  ['esatis-ca', 2020],
  ['esatis-ssr', 2024],
] as const;

describe.skipIf(!folder)('the estimator on the official surveys', () => {
  let campaigns: readonly SurveyCampaign[];
  let estimations: readonly Estimation[];

  beforeAll(async () => {
    campaigns = await officialSurveys(folder ?? '');
    estimations = estimateSurveys(campaigns);
  });

  const campaignOf = (survey: string, year: number) => {
    const found = campaigns.find((one) => one.survey === survey && one.campaign === year);
    if (!found) throw new Error(`${survey} ${year} is not held`);
    return found;
  };
  const scoresOf = (indicator: string, survey: string, year: number) => campaignOf(survey, year).scores.get(indicator) ?? [];
  const of = (list: readonly Estimation[], indicator: string, year: number) => {
    const found = list.find((one) => one.indicator === indicator && one.campaign === year);
    if (!found?.uncertainty) throw new Error(`${indicator} ${year}: ${found?.refusal ?? 'nothing'}`);
    return { ...found, uncertainty: found.uncertainty };
  };
  const sdOf = (list: readonly Estimation[], indicator: string, year: number) =>
    of(list, indicator, year).uncertainty.individualSd;

  // 1. A known truth.
  it.each(SURVEYS)('%s %d: gives the recommendation rate its binomial deviation, within 10 %%', (survey, year) => {
    const { calibration, inputs } = of(estimations, survey, year);
    expect(Math.abs((calibration ?? 0) - 1)).toBeLessThan(0.1);
    // Of which the ten groups alone are far.
    expect((inputs.rateTenGroups ?? 0) / (inputs.binomialSd ?? 1)).toBeGreaterThan(1.2);
  });

  it('the same, with nothing circular: the two campaigns of +48h give the rate its deviation without knowing it', () => {
    const [before, now] = [2019, 2020].map((year) => scoresOf('esatis-48h-mco-recommend', 'esatis-48h-mco', year));
    const fit = retestOf(pairSites(before ?? [], now ?? []));
    const known = Math.sqrt(binomialVariance(now ?? []));
    expect(Math.abs(Math.sqrt(fit?.individualVariance ?? 0) / known - 1)).toBeLessThan(0.1);
  });

  it('the same, across: the score’s deviation by two campaigns and the slopes give the rate its own', () => {
    for (const year of [2019, 2020]) {
      const slope = (indicator: string) => tenGroups(scoresOf(indicator, 'esatis-48h-mco', year))?.slope ?? Number.NaN;
      const score = retestOf(
        pairSites(scoresOf('esatis-48h-mco', 'esatis-48h-mco', 2019), scoresOf('esatis-48h-mco', 'esatis-48h-mco', 2020)),
      );
      const rate = Math.sqrt(((score?.individualVariance ?? 0) * slope('esatis-48h-mco-recommend')) / slope('esatis-48h-mco'));
      const known = Math.sqrt(binomialVariance(scoresOf('esatis-48h-mco-recommend', 'esatis-48h-mco', year)));
      expect(Math.abs(rate / known - 1)).toBeLessThan(0.1);
    }
  });

  it('the same, two readings that share nothing: the rate of one campaign, and two campaigns without a rate', () => {
    const noRate = [2019, 2020].map((year) => {
      const campaign = campaignOf('esatis-48h-mco', year);
      return { ...campaign, scores: new Map([...campaign.scores].filter(([indicator]) => !indicator.endsWith('-recommend'))) };
    });
    const byRetest = sdOf(estimateSurveys(noRate), 'esatis-48h-mco', 2020);
    for (const year of [2019, 2020]) {
      const alone = sdOf(estimateSurveys([campaignOf('esatis-48h-mco', year)]), 'esatis-48h-mco', year);
      expect(Math.abs(alone / byRetest - 1)).toBeLessThan(0.1);
    }
  });

  // 2. The same sites twice: overall score and every dimension.
  it.each([2019, 2020])('+48h %d: SD(z) of the change of a site is between 0.9 and 1.1 in each third of n', (year) => {
    const tried = estimations.filter(({ indicator, campaign }) => indicator.startsWith('esatis-48h-mco') && campaign === year);
    expect(tried).toHaveLength(7);
    for (const { indicator, retest } of tried) {
      expect(retest?.sites, indicator).toBe(790);
      for (const sd of [...(retest?.sdZ.thirds ?? [0]), retest?.sdZ.pooled ?? 0]) {
        expect(sd, indicator).toBeGreaterThan(0.9);
        expect(sd, indicator).toBeLessThan(1.1);
      }
    }
  });

  it('real change is small and seen only in large sites', () => {
    const { retest } = of(estimations, 'esatis-48h-mco', 2020);
    expect(retest?.changeSd).toBeGreaterThan(0.4);
    expect(retest?.changeSd).toBeLessThan(0.8);
    expect(retest?.sdZChanceAlone.thirds[0]).toBeLessThan(1.1);
    expect(retest?.sdZChanceAlone.thirds[2]).toBeGreaterThan(1.3);
  });

  // 3. Classes kept, which serve no estimate.
  it('SSR 2024: the share of sites that kept their class is predicted within 4 points of the 59.6 % published', () => {
    const { keptClass } = of(estimations, 'esatis-ssr', 2024);
    expect(keptClass?.sites).toBe(374);
    expect(keptClass?.published).toBeCloseTo(0.596, 3);
    expect(Math.abs((keptClass?.predicted ?? 0) - 0.596)).toBeLessThan(0.04);
  });

  // 4. Resulting deviations.
  it.each([
    ['esatis-48h-mco', 2019, 11, 13.5],
    ['esatis-48h-mco', 2020, 11, 13.5],
    ['esatis-ca', 2020, 11.5, 14.5],
    ['esatis-ssr', 2024, 13.5, 17],
  ])('%s %d: between %d and %d', (survey, year, lowest, highest) => {
    const { uncertainty, upperBound } = of(estimations, survey, year);
    expect(uncertainty.individualSd).toBeGreaterThan(lowest);
    expect(uncertainty.individualSd).toBeLessThan(highest);
    expect(upperBound).toBeGreaterThan(uncertainty.individualSd);
  });

  it('no bound lies below what it bounds, dimensions included', () => {
    expect(estimations.length).toBeGreaterThan(20);
    const below = estimations.filter(
      ({ upperBound, uncertainty }) => upperBound !== null && upperBound < (uncertainty?.individualSd ?? 0),
    );
    expect(below).toEqual([]);
  });

  it.each(SURVEYS)('%s %d: the estimate of this campaign alone lies in the same bounds', (survey, year) => {
    const alone = sdOf(estimateSurveys([campaignOf(survey, year)]), survey, year);
    const { lower, upper } = individualSdRange(of(estimations, survey, year).uncertainty);
    expect(alone).toBeGreaterThan(lower);
    expect(alone).toBeLessThan(upper);
  });

  // 5. Its own uncertainty.
  it('the range is narrow with two campaigns, wide with one', () => {
    const width = (survey: string, year: number) => {
      const { lower, upper } = individualSdRange(of(estimations, survey, year).uncertainty);
      return upper / lower;
    };
    expect(width('esatis-48h-mco', 2020)).toBeLessThan(1.3);
    expect(width('esatis-ca', 2020)).toBeGreaterThan(1.5);
    expect(width('esatis-ssr', 2024)).toBeGreaterThan(1.5);
  });

  it('what a reader may tell apart follows', () => {
    const tell = (survey: (typeof SURVEYS)[number][0], year: number) => {
      const { uncertainty } = of(estimations, survey, year);
      const readability = surveyReadability(survey, year, scoresOf(survey, survey, year), uncertainty);
      return [readability?.uncertainLetters ?? 0, readability?.separablePairs.share ?? 0].map((share) => Math.round(100 * share));
    };
    expect(tell('esatis-48h-mco', 2020)).toEqual([72, 59]);
    expect(tell('esatis-ca', 2020)).toEqual([70, 55]);
    expect(tell('esatis-ssr', 2024)).toEqual([76, 42]);
  });

  it('no dimension is taken as steadier than its overall score, nor left without an estimate', () => {
    for (const { indicator, campaign, uncertainty } of estimations) {
      const survey = SURVEYS.find(([code, year]) => indicator.startsWith(code) && year === campaign)?.[0] ?? '';
      expect(uncertainty?.individualSd, indicator).toBeGreaterThanOrEqual(sdOf(estimations, survey, campaign));
      expect(uncertainty?.individualSd, indicator).toBeLessThan(35);
    }
    expect(estimations).toHaveLength(7 + 7 + 6 + 6);
  });

  it('half the sites, any half, give the same within the errors they say', () => {
    for (const parity of [0, 1]) {
      const half = campaigns.map((campaign) => ({
        ...campaign,
        scores: new Map(
          [...campaign.scores].map(([indicator, sites]) => [
            indicator,
            sites.filter(({ site }) => Number(site.at(-1)) % 2 === parity),
          ]),
        ),
      }));
      for (const { indicator, campaign, uncertainty } of estimateSurveys(half)) {
        if (!uncertainty) continue;
        const whole = of(estimations, indicator, campaign).uncertainty;
        const error = Math.hypot(
          uncertainty.individualSdError / uncertainty.individualSd,
          whole.individualSdError / whole.individualSd,
        );
        expect(Math.abs(Math.log(uncertainty.individualSd / whole.individualSd)) / error, indicator).toBeLessThan(2.5);
      }
    }
  });
});
