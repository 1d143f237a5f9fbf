import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '@/lib/domain/comparison/compare';
import {
  type ComparedSite,
  type ComparisonContext,
  compareSites,
  type SiteComparison,
} from '@/lib/domain/comparison/compare-sites';
import { comparedTogether } from '@/lib/domain/comparison/compared-together';
import type { Against } from '@/lib/domain/comparison/opponents';
import type { Side } from '@/lib/domain/comparison/side';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import { procedure, RELEASE } from '../profile/release-sample';
import { absent } from '../result-samples';
import { result, SAMPLE_UNCERTAINTY } from '../verdict-samples';
import { anyMeasurement } from './any-side';

const CONTEXT: ComparisonContext = {
  ...RELEASE,
  meanFor: (position, scope, indicator, campaign) => ({ indicator, campaign, scope, mean: 74 + position, n: 800 }),
};
const EACH_OTHER: Against = { kind: 'each-other' };
const site = (...measurements: Measurement[]): ComparedSite => ({ measurements, procedures: [] });
const survey = (value: number, n = 400, campaign = 2019) => result('esatis-48h-mco', campaign, value, { n });
const daySurgery = (value: number) => result('esatis-ca', 2019, value, { n: 400 });

/** "0>1 better", or the reason of a refusal. */
function said({ rows }: SiteComparison, indicator: string): string[] {
  const row = rows.find((known) => known.indicator === indicator);
  return (row?.verdicts ?? []).map(
    ({ a, b, comparison }) => `${a}>${b} ${comparison.verdict === 'not-comparable' ? comparison.reason : comparison.verdict}`,
  );
}

describe('compareSites', () => {
  it('compares every pair once', () => {
    const found = compareSites([site(survey(82)), site(survey(74)), site(survey(74.2))], EACH_OTHER, CONTEXT);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 better', '0>2 better', '1>2 no-demonstrable-difference']);
    expect(found.tested).toBe(3);
  });

  it('holds the others against the chosen one', () => {
    const found = compareSites([site(survey(82)), site(survey(74)), site(survey(60))], { kind: 'site', position: 1 }, CONTEXT);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 better', '2>1 worse']);
  });

  it.each(['country', 'region', 'like'] as const)('holds each site against its own mean (%s)', (scope) => {
    const found = compareSites([site(survey(82)), site(survey(60))], { kind: 'mean', scope }, CONTEXT);
    expect(said(found, 'esatis-48h-mco')).toEqual([`0>${scope} better`, `1>${scope} worse`]);
    expect(found.rows[0]?.verdicts.map(({ comparison }) => comparison.evidence?.b.value)).toEqual([74, 75]);
    expect(found.decisions).toEqual([]);
  });

  it('refuses without a mean, or over too few sites', () => {
    const against: Against = { kind: 'mean', scope: 'region' };
    const few: ComparisonContext = { ...CONTEXT, meanFor: (...args) => ({ ...reference(...args), n: 4 }) };
    expect(said(compareSites([site(survey(82))], against, { ...CONTEXT, meanFor: () => null }), 'esatis-48h-mco')).toEqual([
      '0>region no-reference',
    ]);
    expect(said(compareSites([site(survey(82))], against, few), 'esatis-48h-mco')).toEqual(['0>region too-few-sites']);
  });

  it('refuses to compare +48h with day surgery, and says so on both rows', () => {
    const found = compareSites([site(survey(82)), site(daySurgery(60))], EACH_OTHER, CONTEXT);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 different-survey']);
    expect(said(found, 'esatis-ca')).toEqual(['0>1 different-survey']);
  });

  it('refuses two campaigns, two sectors and two versions', () => {
    const letters = (code: string) => result(code, 2019, 80, { class: 'A' });
    const campaigns = compareSites([site(survey(82)), site(survey(60, 400, 2018))], EACH_OTHER, CONTEXT);
    const sectors = compareSites([site(letters('dpa_qls_v2_mco')), site(letters('dpa_qls_ssr'))], EACH_OTHER, CONTEXT);
    const versions = compareSites([site(letters('ias_icsha_v4')), site(letters('ias_icsha_v3_mhs'))], EACH_OTHER, CONTEXT);
    expect(said(campaigns, 'esatis-48h-mco')).toEqual(['0>1 different-campaign']);
    expect(said(sectors, 'dpa_qls_v2_mco')).toEqual(['0>1 different-sector']);
    expect(said(versions, 'ias_icsha_v4')).toEqual(['0>1 different-indicator']);
  });

  it('tells an absence from a site no file names', () => {
    const missing = site(absent('esatis-48h-mco', 2019, 'insufficient-data'));
    const found = compareSites([site(survey(82)), missing, site()], EACH_OTHER, CONTEXT);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 status', '0>2 no-row', '1>2 no-row']);
    expect(found.rows[0]?.cells.map(({ measurement }) => measurement?.status ?? null)).toEqual([
      'scored',
      'insufficient-data',
      null,
    ]);
  });

  it('leaves out what concerns none of the sites', () => {
    const unconcerned = site(absent('esatis-48h-mco', 2019, 'not-concerned'));
    expect(compareSites([unconcerned, unconcerned], EACH_OTHER, CONTEXT).rows).toEqual([]);
    expect(compareSites([unconcerned, site(survey(82))], EACH_OTHER, CONTEXT).rows).toHaveLength(1);
  });

  it('compares decisions by the order of HAS, and refuses one procedure with itself', () => {
    const decided = (decision: string, code: string): ComparedSite => ({
      measurements: [],
      procedures: [procedure(decision, { code })],
    });
    const found = compareSites(
      [decided('certified', '1'), decided('with-conditions', '2'), decided('certified', '1')],
      EACH_OTHER,
      CONTEXT,
    );
    expect(found.decisions.map(({ comparison }) => comparison)).toMatchObject([
      { verdict: 'better', basis: 'decision' },
      { verdict: 'not-comparable', reason: 'same-procedure' },
      { verdict: 'worse' },
    ]);
  });

  it('is antisymmetric', () => {
    const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
    fc.assert(
      fc.property(anySite, anySite, (one, other) => {
        const there = compareSites([one, other], EACH_OTHER, CONTEXT).rows;
        const back = compareSites([other, one], EACH_OTHER, CONTEXT).rows;
        expect(back.map(({ indicator }) => indicator)).toEqual(there.map(({ indicator }) => indicator));
        there.forEach((row, index) => {
          const [a, b] = [row.verdicts[0]?.comparison, back[index]?.verdicts[0]?.comparison];
          expect(b?.verdict).toBe(opposite[a?.verdict ?? ''] ?? a?.verdict);
          if (a?.verdict === 'not-comparable') expect(b).toMatchObject({ reason: a.reason });
        });
      }),
    );
  });

  it('never finds a site better or worse than itself', () => {
    fc.assert(
      fc.property(anySite, (one) => {
        const { rows, withdrawn } = compareSites([one, one], EACH_OTHER, CONTEXT);
        for (const { verdicts } of rows) {
          expect(['better', 'worse']).not.toContain(verdicts[0]?.comparison.verdict);
        }
        expect(withdrawn).toBe(0);
      }),
    );
  });

  it('agrees with a slow, obvious enumeration', () => {
    fc.assert(
      fc.property(fc.array(anySite, { minLength: 2, maxLength: 6 }), (sites) => {
        const { rows } = compareSites(sites, EACH_OTHER, CONTEXT);
        const fast = rows.flatMap(({ indicator, verdicts }) =>
          verdicts.flatMap(({ a, b, comparison }) =>
            comparison.verdict === 'not-comparable' ? [] : [`${indicator} ${a} ${b} ${comparison.verdict}`],
          ),
        );
        expect(fast.sort()).toEqual(slowly(sites).sort());
      }),
    );
  });
});

const reference = CONTEXT.meanFor as (
  ...args: Parameters<ComparisonContext['meanFor']>
) => NonNullable<ReturnType<ComparisonContext['meanFor']>>;

const anySite = fc
  .uniqueArray(anyMeasurement, { maxLength: 8, selector: ({ indicator, campaign }) => `${indicator} ${campaign}` })
  .map((measurements) => site(...measurements));

/** Every pair of sites, every pair of their results of one indicator: compared when both are the newest of their site. */
function slowly(sites: readonly ComparedSite[]): string[] {
  const found: { key: string; comparison: ReturnType<typeof compare> }[] = [];
  for (const [a, b] of pairsOf(sites.length)) {
    for (const one of shown(sites[a])) {
      for (const other of shown(sites[b]).filter(({ indicator }) => indicator === one.indicator)) {
        const comparison = compare(asSide(one), asSide(other));
        if (comparison.verdict !== 'not-comparable') found.push({ key: `${one.indicator} ${a} ${b}`, comparison });
      }
    }
  }
  const together = comparedTogether(found.map(({ comparison }) => comparison));
  return found.map(({ key }, index) => `${key} ${together[index]?.verdict}`);
}

function pairsOf(count: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (a < b) pairs.push([a, b]);
  return pairs;
}

function asSide(measurement: Measurement): Side {
  return { kind: 'site', measurement, uncertainty: SAMPLE_UNCERTAINTY };
}

function shown(site: ComparedSite | undefined): readonly Measurement[] {
  return (site?.measurements ?? []).filter((measurement) => isShown(measurement, site));
}

/** The newest of its indicator at this site, not retired, not replaced, and a dimension only beside its own survey. */
function isShown({ indicator, campaign }: Measurement, within: ComparedSite | undefined): boolean {
  const own = within?.measurements ?? [];
  const newest = (code: string) => Math.max(...own.filter((other) => other.indicator === code).map((other) => other.campaign));
  if (campaign < newest(indicator) || ['doc_ssr', 'dtn_ssr'].includes(indicator)) return false;
  if (indicator === 'ias_icsha_v3_mhs' && own.some((other) => other.indicator === 'ias_icsha_v4')) return false;
  const survey = INDICATORS[indicator]?.partOf ?? null;
  return survey === null || newest(survey) === campaign;
}
