import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedSite, compareSites, type SiteComparison } from '@/lib/domain/comparison/compare-sites';
import type { Against } from '@/lib/domain/comparison/opponents';
import { hasDifference } from '@/lib/domain/comparison/seen-from';
import { currentCertification } from '@/lib/domain/current-certification';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { againstSite } from '@/lib/domain/judgement/against-site';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { controlled } from '@/lib/domain/judgement/false-discoveries';
import { readSite } from '@/lib/domain/judgement/read-site';
import type { Measurement } from '@/lib/domain/measurement';
import { anyResults } from '../judgement/any-result';
import { procedure } from '../profile/release-sample';
import { absent } from '../result-samples';
import { CONTEXT, mean, result } from '../verdict-samples';

const EACH_OTHER: Against = { kind: 'each-other' };
const siteIn = (context: Partial<SiteContext>, ...measurements: Measurement[]): ComparedSite => ({
  ...{ measurements, certification: currentCertification([]), context: { ...CONTEXT, ...context } },
});
const site = (...measurements: Measurement[]) => siteIn({}, ...measurements);
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
    const found = compareSites([site(survey(82)), site(survey(74)), site(survey(74.2))], EACH_OTHER);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 better', '0>2 better', '1>2 no-demonstrable-difference']);
    expect(found.tested).toBe(3);
  });

  it('draws nothing on an attached structure from a result of its whole legal entity', () => {
    const filed = { ...survey(82), filedUnder: { finess: '750712184', name: 'AP-HP', siteCount: 40 } };
    const found = compareSites([siteIn({ isAnnex: true }, filed), site(survey(60))], EACH_OTHER);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 entity-at-annex']);
    expect(said(compareSites([site(filed), site(survey(60))], EACH_OTHER), 'esatis-48h-mco')).toEqual(['0>1 better']);
  });

  it('holds the others against the chosen one', () => {
    const found = compareSites([site(survey(82)), site(survey(74)), site(survey(60))], { kind: 'site', position: 1 });
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 better', '2>1 worse']);
  });

  it.each(['country', 'region', 'like'] as const)('holds each site against its own mean (%s)', (scope) => {
    const at = (value: number): Partial<SiteContext> => ({ meanFor: (of, code, year) => mean(code, year, value, { scope: of }) });
    const found = compareSites([siteIn(at(74), survey(82)), siteIn(at(75), survey(60))], { kind: 'mean', scope });
    expect(said(found, 'esatis-48h-mco')).toEqual([`0>${scope} better`, `1>${scope} worse`]);
    expect(found.rows[0]?.verdicts.map(({ comparison }) => comparison.b?.value)).toEqual([74, 75]);
    expect(found.decisions).toEqual([]);
  });

  it('has the results of a site alone, and nothing to hold them against', () => {
    const found = compareSites([site(survey(82))], EACH_OTHER);
    expect(found.rows.map(({ indicator, verdicts }) => [indicator, verdicts])).toEqual([['esatis-48h-mco', []]]);
    expect([found.tested, found.decisions]).toEqual([0, []]);
  });

  it('refuses without a mean, or over too few sites', () => {
    const against: Against = { kind: 'mean', scope: 'region' };
    const few: Partial<SiteContext> = { meanFor: (scope, code, year) => mean(code, year, 74, { scope, n: 5 }) };
    expect(said(compareSites([siteIn({ meanFor: () => null }, survey(82))], against), 'esatis-48h-mco')).toEqual([
      '0>region no-reference',
    ]);
    expect(said(compareSites([siteIn(few, survey(82))], against), 'esatis-48h-mco')).toEqual(['0>region too-few-sites']);
  });

  it('always shows a safety alert as a difference, whatever the other has', () => {
    const flagged = result('ete_ortho', 2019, 8.56, { isAlert: true });
    const beside = [result('ete_ortho', 2019, 0.9, { isAlert: false }), absent('ete_ortho', 2019, 'too-few-cases'), flagged];
    for (const other of beside) {
      const [row] = compareSites([site(flagged), site(other)], EACH_OTHER).rows;
      expect(row && hasDifference(row)).toBe(true);
      expect(row?.cells[0]?.alert).toMatchObject({ campaign: 2019, value: 8.56 });
    }
    const [alone] = compareSites([site(flagged), site()], EACH_OTHER).rows;
    expect(alone && hasDifference(alone)).toBe(true);
  });

  it('refuses to compare +48h with day surgery, and says so on both rows', () => {
    const found = compareSites([site(survey(82)), site(daySurgery(60))], EACH_OTHER);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 different-survey']);
    expect(said(found, 'esatis-ca')).toEqual(['0>1 different-survey']);
  });

  it('refuses two campaigns, two sectors and two versions', () => {
    const letters = (code: string) => result(code, 2019, 80, { class: 'A' });
    const campaigns = compareSites([site(survey(82)), site(survey(60, 400, 2018))], EACH_OTHER);
    const sectors = compareSites([site(letters('dpa_qls_v2_mco')), site(letters('dpa_qls_ssr'))], EACH_OTHER);
    const versions = compareSites([site(letters('ias_icsha_v4')), site(letters('ias_icsha_v3_mhs'))], EACH_OTHER);
    expect(said(campaigns, 'esatis-48h-mco')).toEqual(['0>1 different-campaign']);
    expect(said(sectors, 'dpa_qls_v2_mco')).toEqual(['0>1 different-sector']);
    expect(said(versions, 'ias_icsha_v4')).toEqual(['0>1 different-indicator']);
  });

  it('tells an absence from a site no file names', () => {
    const missing = site(absent('esatis-48h-mco', 2019, 'insufficient-data'));
    const found = compareSites([site(survey(82)), missing, site()], EACH_OTHER);
    expect(said(found, 'esatis-48h-mco')).toEqual(['0>1 status', '0>2 no-row', '1>2 no-row']);
    expect(found.rows[0]?.cells.map(({ measurement }) => measurement?.status ?? null)).toEqual([
      'scored',
      'insufficient-data',
      null,
    ]);
  });

  it('leaves out what concerns none of the sites', () => {
    const unconcerned = site(absent('esatis-48h-mco', 2019, 'not-concerned'));
    expect(compareSites([unconcerned, unconcerned], EACH_OTHER).rows).toEqual([]);
    expect(compareSites([unconcerned, site(survey(82))], EACH_OTHER).rows).toHaveLength(1);
  });

  it('says how decisions stand to each other, and never which is better', () => {
    const decided = (decision: string, code: string): ComparedSite => ({
      ...site(),
      certification: currentCertification([procedure(decision, { code })]),
    });
    const found = compareSites([decided('certified', '1'), decided('not-certified', '2'), decided('certified', '1')], EACH_OTHER);
    expect(found.decisions).toEqual([
      { a: 0, b: 1, relation: 'different-decision' },
      { a: 0, b: 2, relation: 'same-procedure' },
      { a: 1, b: 2, relation: 'different-decision' },
    ]);
  });

  it('says of a site beside the national mean what its own page says', () => {
    fc.assert(
      fc.property(fc.array(anySite, { minLength: 1, maxLength: 4 }), (sites) => {
        const { rows } = compareSites(sites, { kind: 'mean', scope: 'country' });
        for (const [position, { measurements, context }] of sites.entries()) {
          for (const { measurement, country } of readSite(measurements, context)) {
            const row = rows.find(({ indicator }) => indicator === measurement.indicator);
            if (row) expect(row.verdicts.find(({ a }) => a === position)?.comparison).toEqual(country);
          }
        }
      }),
    );
  });

  it('tells apart two sites whose pages are demonstrably on both sides of the mean, however many pairs it looks at', () => {
    const crowd = Array.from({ length: 4 }, () => site(survey(74), daySurgery(74)));
    fc.assert(
      fc.property(fc.integer({ min: 740, max: 800 }), fc.integer({ min: 680, max: 740 }), (high, low) => {
        const pair = [site(survey(high / 10)), site(survey(low / 10))];
        const pages = pair.map(({ measurements, context }) => readSite(measurements, context)[0]?.country.verdict);
        const [verdict] = said(compareSites([...pair, ...crowd], EACH_OTHER), 'esatis-48h-mco');
        if (pages[0] === 'better' && pages[1] === 'worse') expect(verdict).toBe('0>1 better');
      }),
    );
  });

  it('is antisymmetric', () => {
    const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
    fc.assert(
      fc.property(anySite, anySite, (one, other) => {
        const there = compareSites([one, other], EACH_OTHER).rows;
        const back = compareSites([other, one], EACH_OTHER).rows;
        expect(back.map(({ indicator }) => indicator)).toEqual(there.map(({ indicator }) => indicator));
        there.forEach((row, index) => {
          const [a, b] = [row.verdicts[0]?.comparison, back[index]?.verdicts[0]?.comparison];
          expect(b?.verdict).toBe(opposite[a?.verdict ?? ''] ?? a?.verdict);
          expect(b?.reason).toBe(a?.reason);
        });
      }),
    );
  });

  it('never finds a site better or worse than itself', () => {
    fc.assert(
      fc.property(anySite, (one) => {
        const { rows, withdrawn } = compareSites([one, one], EACH_OTHER);
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
        const { rows } = compareSites(sites, EACH_OTHER);
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

const anySite = anyResults.map((measurements) => site(...measurements));

/** Every pair of sites, every pair of their results of one indicator: compared when both are the newest of their site. */
function slowly(sites: readonly ComparedSite[]): string[] {
  const found: { key: string; comparison: ReturnType<typeof againstSite> }[] = [];
  for (const [a, b] of pairsOf(sites.length)) {
    for (const one of shown(sites[a])) {
      for (const other of shown(sites[b]).filter(({ indicator }) => indicator === one.indicator)) {
        const comparison = againstSite(one, other, CONTEXT);
        if (comparison.verdict !== 'not-comparable') found.push({ key: `${one.indicator} ${a} ${b}`, comparison });
      }
    }
  }
  const together = controlled(found.map(({ comparison }) => comparison));
  return found.map(({ key }, index) => `${key} ${together[index]?.verdict}`);
}

function pairsOf(count: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (a < b) pairs.push([a, b]);
  return pairs;
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
