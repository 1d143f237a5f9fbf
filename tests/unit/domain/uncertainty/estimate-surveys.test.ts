import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimation } from '@/lib/domain/uncertainty/estimate';
import { estimateSurveys } from '@/lib/domain/uncertainty/estimate-surveys';
import { individualSdRange } from '@/lib/domain/uncertainty/individual-sd-range';
import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import type { SurveyCampaign } from '@/lib/domain/uncertainty/survey-campaign';
import { type DrawnSurvey, drawSurvey, numbersFrom } from './survey-sample';

const SEEDS = Array.from({ length: 25 }, (_, index) => 1000 * (index + 1));

function estimateOf(campaigns: readonly SurveyCampaign[], indicator = 'esatis-ca', campaign?: number): Estimation {
  const found = estimateSurveys(campaigns).find(
    (one) => one.indicator === indicator && (campaign === undefined || one.campaign === campaign),
  );
  if (!found) throw new Error(`No estimation of ${indicator}`);
  return found;
}

/** Deviations found in many surveys drawn alike, as ratios to the true one; and how many ranges hold the truth. */
function trial(drawn: Omit<DrawnSurvey, 'seed'>, indicator = 'esatis-ca', truth = drawn.individualSd ?? 12) {
  const found = SEEDS.flatMap((seed) => estimateSurveys(drawSurvey({ seed, ...drawn }))).filter(
    (one) => one.indicator === indicator && one.uncertainty,
  );
  const ratios = found.map(({ uncertainty }) => (uncertainty?.individualSd ?? 0) / truth);
  const holding = found.filter(({ uncertainty }) => {
    const range = uncertainty ? individualSdRange(uncertainty) : { lower: 0, upper: 0 };
    return range.lower < truth && range.upper > truth;
  });
  const bounds = found.map(({ upperBound }) => (upperBound ?? 0) / truth);
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  return { found: found.length, ratio: mean(ratios), bound: mean(bounds), coverage: holding.length / found.length };
}

function changed(
  campaign: SurveyCampaign,
  change: (indicator: string, sites: readonly SiteScore[]) => readonly SiteScore[] | null,
): SurveyCampaign {
  const scores = [...campaign.scores].flatMap(([indicator, sites]) => {
    const kept = change(indicator, sites);
    return kept ? [[indicator, kept] as const] : [];
  });
  return { ...campaign, scores: new Map(scores) };
}

const withoutRate = (campaign: SurveyCampaign) =>
  changed(campaign, (indicator, sites) => (indicator.endsWith('-recommend') ? null : sites));

describe('estimateSurveys, on surveys whose truth is known', () => {
  it('is right where the ten groups are twice too wide: small sites truly differ more', () => {
    const { found, ratio, bound, coverage } = trial({});
    expect(found).toBe(SEEDS.length);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    expect(bound).toBeGreaterThan(1.7);
    expect(coverage).toBeGreaterThanOrEqual(0.9);
  });

  it('keeps the truth in its range when scores are less reliable than the rate', () => {
    const { ratio, coverage } = trial({ individualSd: 16 });
    expect(Math.abs(ratio - 1)).toBeLessThan(0.2);
    expect(coverage).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['esatis-ca', 12],
    ['esatis-ca-care', 18],
  ])('with two campaigns, %s is within 3 %% on average', (indicator, truth) => {
    const { found, ratio, coverage } = trial({ campaigns: [2019, 2020] }, indicator, truth);
    expect(found).toBe(2 * SEEDS.length);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
    expect(coverage).toBeGreaterThanOrEqual(0.85);
  });

  it('needs no recommendation rate where there are two campaigns', () => {
    const estimate = estimateOf(drawSurvey({ seed: 3, campaigns: [2017, 2019] }).map(withoutRate));
    expect(Math.abs((estimate.uncertainty?.individualSd ?? 0) / 12 - 1)).toBeLessThan(0.2);
    expect(estimate.calibration).toBeNull();
    expect(estimate.inputs.evidence.map(({ source }) => source)).toEqual(['two-campaigns']);
  });

  it('tries the pair nearest in time, the earlier of two', () => {
    const others = estimateSurveys(drawSurvey({ seed: 5, campaigns: [2021, 2017, 2019, 2020] }))
      .filter(({ indicator }) => indicator === 'esatis-ca')
      .map(({ campaign, retest }) => [campaign, retest?.otherCampaign]);
    expect(others.toSorted()).toEqual([
      [2017, 2019],
      [2019, 2020],
      [2020, 2019],
      [2021, 2020],
    ]);
  });

  it('gives exactly the same figures for rows in any order', () => {
    const survey = drawSurvey({ seed: 8, sites: 400, campaigns: [2019, 2020] }).map((campaign) =>
      changed(campaign, (_, sites) => sites.map((one) => ({ ...one, n: 10 * Math.ceil(one.n / 10) }))),
    );
    const expected = estimateSurveys(survey);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = numbersFrom(seed);
        const shuffled = survey.map((campaign) =>
          changed(campaign, (_, sites) =>
            sites
              .map((site) => ({ site, key: next() }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ site }) => site),
          ),
        );
        expect(estimateSurveys(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe('estimateSurveys refuses', () => {
  const one = () => drawSurvey({ seed: 4, sites: 300, trend: 0.6 });
  const random = (seed: number) => {
    const next = numbersFrom(seed);
    return (campaign: SurveyCampaign) =>
      changed(campaign, (indicator, sites) =>
        indicator.endsWith('-recommend') ? sites.map((site) => ({ ...site, score: 100 * next() })) : sites,
      );
  };

  it('fewer than 100 sites, and none at all', () => {
    const few = drawSurvey({ seed: 1, sites: 99 });
    expect(estimateOf(few)).toMatchObject({ uncertainty: null, refusal: 'too-few-sites', sites: 99 });
    expect(estimateOf(few, 'esatis-ca-care')).toMatchObject({ uncertainty: null, refusal: 'too-few-sites' });
    expect(estimateSurveys([])).toEqual([]);
  });

  it('a campaign alone without a recommendation rate', () => {
    const alone = one().map(withoutRate);
    expect(estimateOf(alone)).toMatchObject({ uncertainty: null, refusal: 'no-yardstick', calibration: null });
    expect(estimateOf(alone, 'esatis-ca-care').refusal).toBe('no-overall');
    expect(estimateOf(alone).upperBound).toBeGreaterThan(12);
  });

  it('a campaign where all sites have as many answers', () => {
    const equal = one().map((campaign) => changed(campaign, (_, sites) => sites.map((site) => ({ ...site, n: 80 }))));
    expect(estimateOf(equal)).toMatchObject({ refusal: 'same-counts', upperBound: null });
  });

  it('a campaign whose small sites are not more scattered', () => {
    const flat = one().map((campaign) =>
      changed(campaign, (indicator, sites) =>
        indicator === 'esatis-ca'
          ? sites.map((site, index) => ({ ...site, score: 74 + (index % 2 ? 1 : -1) * site.n ** 0.3 }))
          : sites,
      ),
    );
    expect(estimateOf(flat).refusal).toBe('slope-not-positive');
  });

  it('a deviation known within no better than a quarter', () => {
    const refusals = SEEDS.map((seed) => estimateOf(drawSurvey({ seed, sites: 110, trend: 0 })).refusal);
    expect(refusals.filter((refusal) => refusal === 'too-uncertain').length).toBeGreaterThan(SEEDS.length / 2);
  });

  it('a campaign where it fails on the rate itself, and says by how much', () => {
    const wrong = drawSurvey({ seed: 6, campaigns: [2019, 2020] }).map(random(9));
    const estimate = estimateOf(wrong);
    expect(estimate).toMatchObject({ uncertainty: null, refusal: 'calibration-out-of-bounds' });
    expect(estimate.calibration).toBeGreaterThan(1.25);
    expect(estimateOf(wrong, 'esatis-ca-care').refusal).toBe('no-overall');
  });

  it('a campaign alone whose rate is noise', () => {
    for (const seed of SEEDS.slice(0, 8)) expect(estimateOf(one().map(random(seed))).uncertainty).toBeNull();
  });
});

describe('what an estimate says of itself', () => {
  it('holds all it takes to redo it: the readings give the deviation', () => {
    const { uncertainty, inputs } = estimateOf(drawSurvey({ seed: 2, campaigns: [2019, 2020] }));
    const weight = inputs.evidence.reduce((sum, { error }) => sum + 1 / error ** 2, 0);
    const log = inputs.evidence.reduce((sum, { sd, error }) => sum + Math.log(sd) / error ** 2, 0);
    expect(uncertainty?.individualSd).toBeCloseTo(Math.exp(log / weight), 9);
    expect(inputs.rateTenGroups).toBeGreaterThan(inputs.binomialSd ?? 0);
  });

  it('leaves percentages to their own law', () => {
    const codes = estimateSurveys(drawSurvey({ seed: 2 })).map(({ indicator }) => indicator);
    expect(codes).toEqual(['esatis-ca', 'esatis-ca-care']);
  });

  it('never takes a dimension as steadier than the overall score', () => {
    const { uncertainty } = estimateOf(drawSurvey({ seed: 2, dimensionSd: 5, campaigns: [2019, 2020] }), 'esatis-ca-care', 2019);
    const overall = estimateOf(drawSurvey({ seed: 2, dimensionSd: 5, campaigns: [2019, 2020] }), 'esatis-ca', 2019).uncertainty;
    expect(uncertainty?.individualSd).toBe(overall?.individualSd);
    expect(uncertainty?.clamps).toEqual(['individual-raised-to-overall']);
  });

  it('says when chance alone explains the scores', () => {
    const { uncertainty } = estimateOf(drawSurvey({ seed: 2, betweenSd: 0, changeSd: 0, campaigns: [2019, 2020] }));
    expect(Math.abs((uncertainty?.individualSd ?? 0) / 12 - 1)).toBeLessThan(0.15);
    expect(uncertainty?.betweenSd).toBeLessThan(0.5);
  });
});
