import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disconnect } from '@/lib/db/client';
import type { Evolution } from '@/lib/domain/measurement';
import { ESTIMATION_METHOD } from '@/lib/domain/uncertainty/estimate';
import { estimateSurveys } from '@/lib/domain/uncertainty/estimate-surveys';
import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import { surveyCampaigns } from '@/lib/domain/uncertainty/survey-campaign';
import type { SurveyEstimate } from '@/lib/release-state/read-estimates';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';
import { serveRelease } from '@/tests/setup/serve-release';

const folder = officialDataDir();

/** Surveys among the official files: sites, and bounds of the deviation between patients. */
const SURVEYS = [
  ['esatis-48h-mco', 2019, 858, 11, 13.5],
  ['esatis-48h-mco', 2020, 837, 11, 13.5],
  ['esatis-ca', 2020, 788, 11.5, 14.5],
  ['esatis-ssr', 2024, 477, 13.5, 17],
] as const;

describe.skipIf(!folder)('the uncertainty of the official release', () => {
  let database: OfficialRelease;
  let estimates: readonly SurveyEstimate[];
  let dispersions: ReleaseState['dispersions'];

  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
    process.env.DATABASE_URL = database.url;
    ({ estimates, dispersions } = await serveRelease());
  });

  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });

  const estimateOf = (indicator: string, campaign: number) =>
    estimates.find((estimate) => estimate.indicator === indicator && estimate.campaign === campaign);

  it.each(SURVEYS)(
    '%s %d: %d sites, between %d and %d points; method, calibration and date',
    (indicator, campaign, sites, low, high) => {
      const estimate = estimateOf(indicator, campaign);
      expect(estimate).toMatchObject({ sites, refusal: null, method: ESTIMATION_METHOD });
      expect(estimate?.uncertainty?.individualSd).toBeGreaterThan(low);
      expect(estimate?.uncertainty?.individualSd).toBeLessThan(high);
      expect(estimate?.upperBound).toBeGreaterThan(estimate?.uncertainty?.individualSd ?? Number.NaN);
      expect(estimate?.calibration).toBeGreaterThan(0.9);
      expect(estimate?.calibration).toBeLessThan(1.1);
      expect(Number.isNaN(Date.parse(estimate?.estimatedAt ?? ''))).toBe(false);
    },
  );

  it('reads the two campaigns of +48h together, and the others alone', () => {
    expect(estimateOf('esatis-48h-mco', 2019)?.retest).toMatchObject({ otherCampaign: 2020, sites: 790 });
    expect(estimateOf('esatis-48h-mco', 2020)?.retest).toMatchObject({ otherCampaign: 2019, sites: 790 });
    expect(estimateOf('esatis-ca', 2020)?.retest).toBeNull();
    expect(estimateOf('esatis-ssr', 2024)?.keptClass).toMatchObject({ sites: 374, published: expect.closeTo(0.596, 3) });
  });

  it('stores what the domain computes from the stored results, in whatever order they come', async () => {
    const rows = await database.query<SiteScore & { indicator: string; campaign: number; evolution: Evolution | null }>(
      `SELECT indicator, campaign, finess AS site, value AS score, n, evolution FROM measurement
       WHERE indicator LIKE 'esatis%' AND value IS NOT NULL AND n IS NOT NULL ORDER BY md5(finess || indicator)`,
    );
    const lists = new Map<string, { indicator: string; campaign: number; sites: typeof rows }>();
    for (const row of rows) {
      const { indicator, campaign } = row;
      const list = lists.get(`${indicator} ${campaign}`) ?? { indicator, campaign, sites: [] };
      list.sites.push(row);
      lists.set(`${indicator} ${campaign}`, list);
    }
    const computed = estimateSurveys(surveyCampaigns(lists.values()));
    expect(computed).toHaveLength(26);
    for (const { indicator, campaign, ...estimation } of computed) {
      expect(estimateOf(indicator, campaign), `${indicator} ${campaign}`).toMatchObject(estimation);
    }
    expect(estimates).toHaveLength(26);
  });

  it('shares of letters and pairs belong to overall scores alone: a dimension has no letter', () => {
    const overall = estimates.filter(({ uncertainLetters }) => uncertainLetters !== null);
    expect(overall.map(({ indicator, campaign }) => `${indicator} ${campaign}`).sort()).toEqual(
      SURVEYS.map(([indicator, campaign]) => `${indicator} ${campaign}`),
    );
  });

  it('measures how far the ratios of 2018 are scattered, the only ones with expected numbers', async () => {
    expect(dispersions).toEqual([
      {
        indicator: 'ete_ortho',
        campaign: 2018,
        sites: 736,
        outsideShare: expect.closeTo(0.145, 2),
        outsideByChance: expect.closeTo(0.017, 2),
      },
    ]);
  });

  it('belongs to the release: it goes when the release goes', async () => {
    const [foreign] = await database.query<{ rule: string }>(
      "SELECT delete_rule AS rule FROM information_schema.referential_constraints WHERE constraint_name = 'uncertainty_estimate_release_id_fkey'",
    );
    expect(foreign?.rule).toBe('CASCADE');
  });
});
