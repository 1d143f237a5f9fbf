import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disconnect } from '@/lib/db/client';
import type { SurveyEstimate } from '@/lib/domain/release';
import { ESTIMATION_METHOD, type SiteScore } from '@/lib/domain/uncertainty/estimate';
import { surveyUncertainties } from '@/lib/domain/uncertainty/survey-uncertainty';
import { surveyEstimates } from '@/lib/queries/uncertainty';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';

const folder = officialDataDir();

/** Surveys among the official files. */
const SURVEYS = [
  ['esatis-48h-mco', 2019, 858],
  ['esatis-48h-mco', 2020, 837],
  ['esatis-ca', 2020, 788],
  ['esatis-ssr', 2024, 477],
] as const;

describe.skipIf(!folder)('the uncertainty of the official release', () => {
  let database: OfficialRelease;
  let estimates: readonly SurveyEstimate[];

  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
    process.env.DATABASE_URL = database.url;
    estimates = await surveyEstimates(database.report.release ?? 0);
  });

  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });

  const estimateOf = (indicator: string, campaign: number) =>
    estimates.find((estimate) => estimate.indicator === indicator && estimate.campaign === campaign);

  it('+48h 2019: 14.6 inside a site, 3.2 between sites, 79 % of letters uncertain, 52 % of pairs apart', () => {
    const estimate = estimateOf('esatis-48h-mco', 2019);
    expect(Math.abs((estimate?.uncertainty?.individualSd ?? 0) - 14.6)).toBeLessThanOrEqual(0.1);
    expect(Math.abs((estimate?.uncertainty?.betweenSd ?? 0) - 3.2)).toBeLessThanOrEqual(0.1);
    expect(Math.abs((estimate?.uncertainLetters ?? 0) - 0.79)).toBeLessThanOrEqual(0.01);
    expect(Math.abs((estimate?.separablePairs ?? 0) - 0.52)).toBeLessThanOrEqual(0.01);
  });

  it.each(SURVEYS)('%s %d: says its sites, its method and its date', (indicator, campaign, sites) => {
    const estimate = estimateOf(indicator, campaign);
    expect(estimate).toMatchObject({ sites, refusal: null, method: ESTIMATION_METHOD });
    expect(Number.isNaN(Date.parse(estimate?.estimatedAt ?? ''))).toBe(false);
  });

  it.each(SURVEYS)('%s %d: what is stored is what the domain computes from the stored results', async (survey, campaign) => {
    const rows = await database.query<{ indicator: string; score: number; n: number }>(
      `SELECT indicator, value AS score, n FROM measurement
       WHERE campaign = $1 AND indicator LIKE $2 || '%' AND value IS NOT NULL AND n IS NOT NULL ORDER BY line`,
      [campaign, survey],
    );
    const scores = new Map<string, SiteScore[]>();
    for (const { indicator, score, n } of rows) scores.set(indicator, [...(scores.get(indicator) ?? []), { score, n }]);
    const computed = surveyUncertainties(scores);
    expect(computed.size).toBeGreaterThan(4);
    for (const [indicator, { uncertainty, refusal }] of computed) {
      const stored = estimateOf(indicator, campaign);
      expect(stored?.refusal, indicator).toBe(refusal);
      expect(stored?.uncertainty?.individualSd, indicator).toBeCloseTo(uncertainty?.individualSd ?? Number.NaN, 9);
      expect(stored?.uncertainty?.individualSdError, indicator).toBeCloseTo(uncertainty?.individualSdError ?? Number.NaN, 9);
      expect(stored?.uncertainty?.betweenSd, indicator).toBeCloseTo(uncertainty?.betweenSd ?? Number.NaN, 9);
    }
  });

  it('shares of letters and pairs belong to overall scores alone: a dimension has no letter', () => {
    const overall = estimates.filter(({ uncertainLetters }) => uncertainLetters !== null);
    expect(overall.map(({ indicator, campaign }) => `${indicator} ${campaign}`).sort()).toEqual(
      SURVEYS.map(([indicator, campaign]) => `${indicator} ${campaign}`),
    );
  });
});
