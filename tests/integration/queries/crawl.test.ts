import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disconnect } from '@/lib/db/client';
import { compareSites, type SiteComparison } from '@/lib/domain/comparison/compare-sites';
import { hasDifference } from '@/lib/domain/comparison/seen-from';
import { currentCertification } from '@/lib/domain/current-certification';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import { readSite } from '@/lib/domain/judgement/read-site';
import type { Measurement } from '@/lib/domain/measurement';
import { profileBlocks } from '@/lib/domain/profile/blocks';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { itemsOf } from '@/lib/domain/profile/profile-of';
import { getLegalEntity } from '@/lib/queries/legal-entity';
import type { ReleaseState } from '@/lib/release-state/release-state';
import type { Directory } from '@/lib/search/directory-columns';
import english from '@/messages/en/profile.json' with { type: 'json' };
import french from '@/messages/fr/profile.json' with { type: 'json' };
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';
import { type Visited, visitSites } from '@/tests/setup/visit-sites';

const folder = officialDataDir();

/** Every real site, read as its page reads it, in memory: what must never be said of anybody. */
describe.skipIf(!folder)('a walk over all real sites', () => {
  let database: OfficialRelease;
  let sites: readonly Visited[];
  let directory: Directory;
  let state: ReleaseState;

  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
    process.env.DATABASE_URL = database.url;
    ({ state, directory, sites } = await visitSites());
  }, 300_000);

  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });

  const compared = (visited: readonly Visited[]): SiteComparison =>
    compareSites(
      visited.map(({ measurements, context }) => ({ measurements, context, certification: currentCertification([]) })),
      visited.length === 1 ? { kind: 'mean', scope: 'country' } : { kind: 'each-other' },
    );

  it('visits them all', () => expect(sites.length).toBeGreaterThan(3400));

  it('no legal entity stands as a hospital: listed, counted, found, or without a procedure', () => {
    const { entries, entities, byFiness } = directory;
    expect(entities.size).toBeGreaterThan(2000);
    expect(entries.filter(({ identity }) => entities.has(identity.finess))).toEqual([]);
    expect([...entities.keys()].filter((finess) => byFiness.has(finess))).toEqual([]);
  });

  it('a result filed under a legal entity stands on its sites as its own, never beside one of theirs', () => {
    let filed = 0;
    for (const { finess, measurements } of sites) {
      const keys = measurements.map(({ indicator, campaign }) => `${indicator} ${campaign}`);
      expect(new Set(keys).size, finess).toBe(keys.length);
      for (const { filedUnder } of measurements) {
        if (!filedUnder) continue;
        filed += 1;
        expect(directory.entities.has(filedUnder.finess), finess).toBe(true);
        expect(directory.byFiness.has(filedUnder.finess), finess).toBe(false);
      }
    }
    expect(filed).toBeGreaterThan(1000);
    // Two of the 49 entities whose only hospital has no row of its own.
    const hand = sites
      .find(({ finess }) => finess === '250000718')
      ?.measurements.find(({ indicator }) => indicator === 'ias_icsha_v3_psy');
    expect(hand?.filedUnder?.finess).toBe('250000460');
  });

  it('the scope of a procedure counts its sites, each once', () => {
    const counts = new Map<string, { told: number; sites: number }>();
    for (const { certification } of directory.entries) {
      if (certification.procedureCode === null) continue;
      const known = counts.get(certification.procedureCode) ?? { told: certification.siteCount, sites: 0 };
      counts.set(certification.procedureCode, { ...known, sites: known.sites + 1 });
      expect(known.told).toBe(certification.siteCount);
    }
    expect(counts.size).toBe(2348);
    // Nine sites stand for a place that another number of the scope already counts.
    expect([...counts.values()].reduce((sum, { told, sites: attached }) => sum + attached - told, 0)).toBe(9);
  });

  it('no verdict without its year and age', () => {
    for (const { finess, items, context } of sites) {
      const age = ({ campaign }: ProfileItem) => Number(context.releasedOn.slice(0, 4)) - campaign;
      expect(
        items.filter((item) => item.ageYears !== age(item) || item.isOld !== age(item) > 4),
        finess,
      ).toEqual([]);
    }
  });

  const isEmpty = ({ verdict }: ProfileItem) => verdict === 'absent' || verdict === 'unconcerned';

  it('every absence has its reason, every statement its evidence', () => {
    const wrong = sites.flatMap(({ items }) => items).filter((item) => (item.evidence === null) !== isEmpty(item));
    expect(wrong).toEqual([]);
  });

  it('every reason has its words in both languages', () => {
    // The class says its own: see scales.json.
    const told = sites.flatMap(({ items }) => items).filter(({ reason }) => !reason.startsWith('class-'));
    const reasons = new Set(told.map((item) => `${isEmpty(item) ? 'absences' : 'said'}.${item.reason}`));
    expect(reasons.size).toBeGreaterThan(10);
    for (const reason of reasons) for (const words of [french, english]) expect(words).toHaveProperty(reason);
  });

  it('nothing above the mean is worded as weak, nothing below it as strong', () => {
    const side = { weakness: -1, strength: 1 } as const;
    for (const { finess, items } of sites) {
      for (const { verdict, evidence, indicator } of items) {
        if (INDICATORS[indicator]?.family === 'outcome' || (verdict !== 'weakness' && verdict !== 'strength')) continue;
        const gap = (evidence?.value ?? 0) - (evidence?.reference?.value ?? 0);
        if (evidence?.value !== null) expect(gap * side[verdict], `${finess} ${indicator}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('nothing is found for or against a small attached structure in a result of its whole legal entity', () => {
    const filed = sites
      .filter(({ context }) => context.isAnnex)
      .flatMap(({ items }) => items.filter(({ filedUnder }) => filedUnder !== null));
    expect(filed.length).toBeGreaterThan(1000);
    expect(filed.filter(({ verdict }) => verdict === 'strength' || verdict === 'weakness')).toEqual([]);
  });

  it('a class that more than half of the sites share makes nobody strong or weak', () => {
    const findings = sites.flatMap(({ items }) => items).filter(({ rule }) => rule === 'official-class' || rule === 'full-count');
    expect(findings.length).toBeGreaterThan(1000);
    for (const { evidence } of findings) expect(evidence?.classShare?.share ?? 0).toBeLessThanOrEqual(0.5);
    const letters = sites.flatMap(({ items }) => items).filter(({ indicator }) => indicator === 'dpa_qls_v2_mco');
    expect(letters.filter(({ verdict }) => verdict === 'weakness')).toEqual([]);
    expect(letters.find(({ evidence }) => evidence?.class === 'C')?.evidence?.classShare).toEqual({
      share: 981 / 1280,
      n: 1280,
      entities: 0,
    });
  });

  it('a survey gives one finding at most, and the crude recommendation rate none', () => {
    for (const { finess, profile, items } of sites) {
      const found = profile.flatMap(({ strengths, weaknesses }) => [...strengths, ...weaknesses]);
      const surveys = found.flatMap(({ indicator }) => INDICATORS[indicator]?.partOf ?? indicator);
      expect(new Set(surveys).size, finess).toBe(surveys.length);
      for (const { indicator, rule } of items) if (indicator.endsWith('-recommend')) expect(rule).toBeNull();
    }
  });

  it('hand hygiene is never put down to chance', () => {
    const hands = sites.flatMap(({ items }) => items).filter(({ indicator }) => INDICATORS[indicator]?.family === 'icsha');
    expect(hands.length).toBeGreaterThan(2500);
    for (const { reason, evidence } of hands) {
      expect(['within-chance', 'many-comparisons', 'above-mean', 'below-mean']).not.toContain(reason);
      expect(evidence?.p ?? null).toBeNull();
    }
  });

  it('every alert of HAS stands on the card of its site in a search, and on the page of a legal entity', async () => {
    const told = (alerts: readonly Measurement[]) => alerts.map(({ indicator, campaign }) => `${indicator} ${campaign}`);
    const cards = [...state.alerts].filter(([finess]) => directory.byFiness.has(finess));
    const pages = sites.flatMap(({ finess, measurements }) => {
      const alerts = standingAlerts(measurements);
      return alerts.length > 0 ? [[finess, told(alerts)] as const] : [];
    });
    expect(pages.length).toBeGreaterThan(50);
    expect(new Map(cards.map(([finess, alerts]) => [finess, told(alerts)]))).toEqual(new Map(pages));
    expect(told((await getLegalEntity('620100685'))?.alerts ?? [])).toEqual(['ete_ortho 2018']);
  });

  it('every alert of HAS stands on the page and counts as a difference, whoever stands beside', () => {
    const flagged = sites.filter(({ measurements }) => standingAlerts(measurements).length > 0);
    expect(flagged.length).toBeGreaterThan(40);
    for (const [index, site] of flagged.entries()) {
      const other = sites[(index * 97) % sites.length];
      if (!other) continue;
      const { rows } = compared([site, other]);
      for (const { indicator } of standingAlerts(site.measurements)) {
        const row = rows.find((one) => one.indicator === indicator);
        expect(row && hasDifference(row), `${site.finess} ${indicator}`).toBe(true);
        expect(row?.cells[0]?.alert).not.toBeNull();
      }
    }
  });

  it('page and comparison never disagree: beside the national mean, and when two pages are on both sides of it', () => {
    for (const [index, site] of sites.entries()) {
      const { rows } = compared([site]);
      for (const { measurement, country } of readSite(site.measurements, site.context)) {
        const verdict = rows.find(({ indicator }) => indicator === measurement.indicator)?.verdicts[0]?.comparison;
        // A row nobody of the page is concerned by is left out.
        const isLeftOut = verdict === undefined && measurement.status !== 'scored';
        if (!isLeftOut) expect(verdict, `${site.finess} ${measurement.indicator}`).toEqual(country);
      }
      const other = sites[(index * 31 + 7) % sites.length];
      if (other) expectNoContradiction(site, other);
    }
  }, 120_000);

  function expectNoContradiction(site: Visited, other: Visited): void {
    const { rows } = compared([site, other]);
    for (const { indicator, verdicts } of rows) {
      const pages = [site, other].map(({ items }) => items.find((item) => item.indicator === indicator));
      const [one, two] = pages;
      if (!one || !two || one.campaign !== two.campaign || one.filedUnder?.finess !== two.filedUnder?.finess) continue;
      if (one.rule !== 'difference' || two.rule !== 'difference' || INDICATORS[indicator]?.family === 'outcome') continue;
      const said = verdicts[0]?.comparison.verdict;
      const name = `${site.finess} ${other.finess} ${indicator}`;
      if (one.verdict === 'strength' && two.verdict === 'weakness') expect(said, name).toBe('better');
      if (one.verdict === 'weakness' && two.verdict === 'strength') expect(said, name).toBe('worse');
    }
  }

  it('what is old stands in a block of its own, after what is recent', () => {
    for (const { finess, profile } of sites) {
      const years = profileBlocks(profile).map(({ year }) => year ?? Number.POSITIVE_INFINITY);
      expect(years, finess).toEqual(years.toSorted((a, b) => b - a));
      for (const { year, themes } of profileBlocks(profile)) {
        for (const { isOld, campaign } of themes.flatMap(itemsOf)) expect(isOld ? campaign : null, finess).toBe(year);
      }
    }
  });

  it('Reims: class C of day surgery does not hide that it is below the mean', () => {
    const reims = sites.find(({ finess }) => finess === '510024979');
    const item = reims?.items.find(({ indicator }) => indicator === 'esatis-ca');
    expect(item).toMatchObject({ verdict: 'weakness', rule: 'difference', evidence: { class: 'C', value: 73.19, n: 2609 } });
  });
});
