import { expect, it } from 'vitest';
import type { MeanScope } from '@/lib/domain/judgement/mean-reference';
import { readMeans } from '@/lib/release-state/read-means';
import { grouped } from '@/tests/twins/grouped';
import type { TwinRelease } from '@/tests/twins/releases';
import { activityIn, groupOf } from '@/tests/twins/sizes-of';
import type { Result } from '@/tests/twins/tables';

interface Place {
  region: string | null;
  like: string | null;
  isSite: boolean;
}

/** Region and group of the number of a result; the region of a legal entity is that of its seat. */
function placesIn(release: TwinRelease): Map<string, Place> {
  const activity = activityIn(release);
  const sites = release.rows('establishment').map((site) => {
    const group = groupOf(site.ownership, activity.get(site.finess) ?? []);
    const like = group ? `${group.ownership} ${group.size}` : null;
    return [site.finess, { region: site.region_code, like, isSite: true }] as [string, Place];
  });
  const entities = release.rows('legal_entity').map(({ finess, region_code: region }) => {
    return [finess, { region, like: null, isSite: false }] as [string, Place];
  });
  return new Map([...entities, ...sites]);
}

export function meansTwins(release: TwinRelease): void {
  const { rows, all } = release;

  it('of the country, of every region and of every group are those of the results, one by one', async () => {
    const means = await release.read((db) => readMeans(db, release.state.files, release.state.peers));
    const places = placesIn(release);
    const scored = rows('measurement').filter(({ status, value }) => status === 'scored' && value !== null);
    const campaigns = grouped(scored, ({ indicator, campaign }) => `${indicator} ${campaign}`);
    const printed = grouped(rows('reference_value'), ({ indicator, campaign }) => `${indicator} ${campaign}`);
    const keys = {
      country: [null],
      region: [...all('region').map(({ code }) => code), 'nowhere', null],
      like: [...new Set([...places.values()].map(({ like }) => like)), 'nobody'],
    } as const;
    const asked = [...campaigns].flatMap(([code, results]) =>
      (Object.entries(keys) as [MeanScope, readonly (string | null)[]][]).flatMap(([scope, ofScope]) =>
        ofScope.map((key) => ({ code, results, scope, key })),
      ),
    );
    let found = 0;
    for (const { code, results, scope, key } of asked) {
      const [indicator = '', campaign = ''] = code.split(' ');
      const of = { indicator, campaign: Number(campaign), scope };
      const isIn = ({ finess }: Result) => key !== null && places.get(finess)?.[scope === 'like' ? 'like' : 'region'] === key;
      const members = scope === 'country' ? results : results.filter(isIn);
      const official = (printed.get(code) ?? []).filter((row) => row.scope === scope && (scope === 'country' || row.key === key));
      expect(official.length).toBeLessThanOrEqual(1);
      const told = means.find(scope, key, indicator, Number(campaign));
      const twin = members.length === 0 ? null : twinMean(of, members, official[0]?.value);
      expect(told, `${code} ${scope} ${key}`).toEqual(twin);
      if (told) found += 1;
    }
    expect(found).toBeGreaterThan(1000);

    function twinMean(of: { indicator: string; campaign: number; scope: MeanScope }, members: Result[], official?: number) {
      const values = members.map(({ value }) => value ?? 0).sort((a, b) => a - b);
      const middle = [values[Math.floor((values.length - 1) / 2)] ?? 0, values[Math.ceil((values.length - 1) / 2)] ?? 0];
      const withN = members.flatMap(({ n }) => (n !== null && n > 0 ? [1 / n] : []));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const inverse = withN.reduce((sum, value) => sum + value, 0) / withN.length;
      return {
        ...of,
        mean: official ?? expect.closeTo(mean, 9),
        median: expect.closeTo(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2, 9),
        n: members.length,
        entities: members.filter(({ finess }) => places.get(finess)?.isSite === false).length,
        alerts: members.filter((row) => row.is_alert === true || row.class === 'worse').length,
        origin: official === undefined ? 'computed' : 'published',
        meanInverseN: withN.length === 0 ? null : expect.closeTo(inverse, 9),
        isWithoutSite: false,
      };
    }
  });

  it('are seen from each site: its own region and group, the whole country', async () => {
    const means = await release.read((db) => readMeans(db, release.state.files, release.state.peers));
    const places = placesIn(release);
    const campaigns = [...grouped(rows('measurement'), ({ indicator, campaign }) => `${indicator} ${campaign}`).keys()];
    rows('establishment').forEach(({ finess, kind, region_code: regionCode }, at) => {
      const context = release.state.contextOf({ finess, kind, regionCode });
      const [indicator = '', year = ''] = (campaigns[at % campaigns.length] ?? '').split(' ');
      const campaign = Number(year);
      expect(context.isAnnex).toBe(kind === 'annex');
      expect(context.meanFor('region', indicator, campaign)).toEqual(means.find('region', regionCode, indicator, campaign));
      const group = places.get(finess)?.like ?? null;
      expect(context.meanFor('like', indicator, campaign)).toEqual(means.find('like', group, indicator, campaign));
      expect(context.countryMean(indicator, campaign)).toEqual(means.find('country', null, indicator, campaign));
    });
  });

  it('stand beside the newest campaign of each indicator, the share of each class and the estimate of each survey', () => {
    const context = release.state.contextOf({ finess: '', kind: 'hospital', regionCode: null });
    const isSite = new Set(rows('establishment').map(({ finess }) => finess));
    const isEntity = new Set(rows('legal_entity').map(({ finess }) => finess));
    const results = rows('measurement');
    for (const [indicator, ofIndicator] of grouped(results, (row) => row.indicator)) {
      const newest = ofIndicator.reduce((latest, { campaign }) => Math.max(latest, campaign), 0);
      expect(context.latestCampaign(indicator)).toBe(newest);
      for (const [year, ofYear] of grouped(ofIndicator, ({ campaign }) => String(campaign))) {
        const classified = ofYear.filter((row) => row.status === 'scored' && row.class !== null);
        for (const letter of ['A', 'B', 'C', 'D', 'E', 'better', 'as-expected', 'worse', '?']) {
          const share = classified.filter((row) => row.class === letter).length / classified.length;
          const entities = classified.filter(({ finess }) => isEntity.has(finess) && !isSite.has(finess)).length;
          expect(context.classShare(indicator, Number(year), letter), `${indicator} ${year} ${letter}`).toEqual(
            share > 0 ? { share: expect.closeTo(share, 12), n: classified.length, entities } : null,
          );
        }
        const estimate = rows('uncertainty_estimate').find((row) => row.indicator === indicator && row.campaign === Number(year));
        expect(context.uncertaintyOf(indicator, Number(year))?.individualSd ?? null).toBe(estimate?.individual_sd ?? null);
      }
    }
    expect(context.latestCampaign('unknown')).toBeNull();
    const made = all('release').find(({ id }) => id === release.state.summary.id)?.created_at;
    expect(context.releasedOn).toBe(made?.toISOString().slice(0, 10));
  });
}
