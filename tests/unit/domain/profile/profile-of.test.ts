import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS, THEMES } from '@/lib/domain/indicators/catalogue';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import { ABSENCES, type Measurement } from '@/lib/domain/measurement';
import { profileBlocks } from '@/lib/domain/profile/blocks';
import { itemsOf } from '@/lib/domain/profile/profile-of';
import { sharedCampaign, statementsOf } from '@/lib/domain/profile/statement';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import { anyResults } from '../judgement/any-result';
import { absent } from '../result-samples';
import { numbersFrom } from '../uncertainty/survey-sample';
import { CONTEXT, result } from '../verdict-samples';
import { allItems, profile } from './release-sample';

const codes = Object.keys(INDICATORS);
const DIMENSIONS = ['welcome', 'nurses', 'doctors', 'room', 'meals', 'discharge'];
const OTHER = 'dpa_pcd_ssr';
const patients = (...given: Parameters<typeof profile>) => profile(...given).find(({ theme }) => theme === 'patients');
const named = (items: readonly { indicator: string }[] | undefined) => items?.map(({ indicator }) => indicator);

describe('profileOf', () => {
  it('has every theme in reading order, none of them the certification, and no finding by construction', () => {
    const found = profile([]);
    expect(found.map(({ theme }) => theme)).toEqual([...THEMES]);
    expect(found.flatMap(itemsOf)).toEqual([]);
  });

  it('judges the latest campaign only', () => {
    const items = allItems([result('dpa_pcd_mco', 2018, 95, { class: 'A' }), result('dpa_pcd_mco', 2019, 50, { class: 'C' })]);
    expect(items).toMatchObject([{ campaign: 2019, verdict: 'weakness', rule: 'official-class', reason: 'class-bottom' }]);
  });

  it('takes no old result for one of today', () => {
    const items = allItems([result('dpa_pcd_mco', 2019, 95, { class: 'A' })], { latestCampaign: () => 2023 });
    expect(items).toMatchObject([{ indicator: 'dpa_pcd_mco', verdict: 'absent', reason: 'no-recent-result', evidence: null }]);
  });

  it('says the age of each result at the date of the release', () => {
    const items = allItems([result('esatis-ca', 2020, 90, { n: 400 }), result('dpa_pcd_mco', 2015, 50, { class: 'C' })]);
    expect(items.map(({ ageYears, isOld }) => [ageYears, isOld])).toEqual([
      [0, false],
      [5, true],
    ]);
  });

  it('leaves out retired indicators, and a version the site has a newer one of', () => {
    const items = allItems([
      result('doc_ssr', 2018, 95, { class: 'A' }),
      result('ias_icsha_v3_mhs', 2019, 120, { class: 'A' }),
      result('ias_icsha_v4', 2022, 70, { class: 'C' }),
    ]);
    expect(named(items)).toEqual(['ias_icsha_v4']);
  });

  it('lets the overall score speak for dimensions that have no result of its campaign', () => {
    const items = allItems([result('esatis-ca-care', 2019, 95, { n: 900 }), absent('esatis-ca', 2020, 'non-respondent')]);
    expect(items).toMatchObject([{ indicator: 'esatis-ca', reason: 'non-respondent' }]);
  });

  it.each(ABSENCES)('%s is a status, never a weakness', (status) => {
    const verdict = UNCONCERNED.some((reason) => reason === status) ? 'unconcerned' : 'absent';
    expect(allItems([absent('dpa_pcd_mco', 2019, status)])).toMatchObject([
      { verdict, rule: 'status', reason: status, evidence: null },
    ]);
  });

  it('says when a letter could have been another', () => {
    const evidence = (value: number) => allItems([result('esatis-48h-mco', 2019, value, { n: 400, class: 'A' })])[0]?.evidence;
    expect(evidence(77.5)).toMatchObject({ letters: ['A', 'B'], isLetterUncertain: true });
    expect(evidence(85)).toMatchObject({ letters: ['A'], isLetterUncertain: false });
  });
});

describe('a survey in a profile', () => {
  const survey = (overall: number, dimensions: Readonly<Record<string, number>>, n = 400) => [
    result('esatis-48h-mco', 2019, overall, { n, class: 'B' }),
    ...DIMENSIONS.map((dimension) => result(`esatis-48h-mco-${dimension}`, 2019, dimensions[dimension] ?? 74, { n })),
    result('esatis-48h-mco-recommend', 2019, 95, { n }),
  ];

  it('gives one finding, its overall score; questions of the same side are its detail', () => {
    const found = patients(survey(80, { welcome: 84, nurses: 83 }));
    expect(named(found?.strengths)).toEqual(['esatis-48h-mco']);
    expect(named(found?.details)).toContain('esatis-48h-mco-welcome');
    expect(found?.exceptions).toEqual([]);
  });

  it('raises the questions that go demonstrably the other way', () => {
    const found = patients(survey(80, { meals: 60, room: 73.8 }));
    expect(named(found?.strengths)).toEqual(['esatis-48h-mco']);
    expect(found?.exceptions).toMatchObject([{ indicator: 'esatis-48h-mco-meals', verdict: 'weakness' }]);
    expect(found?.weaknesses).toEqual([]);
  });

  it('raises one question, the most certain, where the overall score tells nothing', () => {
    const found = patients(survey(74.1, { meals: 60, room: 66, welcome: 83 }));
    expect(named(found?.undecided)).toEqual(['esatis-48h-mco']);
    expect([...(found?.strengths ?? []), ...(found?.weaknesses ?? [])]).toMatchObject([{ indicator: 'esatis-48h-mco-meals' }]);
  });

  it('shows the crude recommendation rate, and never judges it', () => {
    const item = patients(survey(74, {}))?.details.find(({ indicator }) => indicator.endsWith('recommend'));
    expect(item).toMatchObject({ verdict: 'undecided', rule: null, reason: 'raw-rate', evidence: { value: 95 } });
  });

  it('withdraws an overall score that stands out only because many were looked at', () => {
    const alone = patients([result('esatis-48h-mco', 2019, 77.1, { n: 100, class: 'B' })]);
    expect(named(alone?.strengths)).toEqual(['esatis-48h-mco']);
    expect(patients(survey(77.1, {}, 100))?.undecided).toMatchObject([{ reason: 'many-comparisons' }]);
  });
});

describe('any profile', () => {
  it('names each indicator once, and only those the site has', () => {
    fc.assert(
      fc.property(anyResults, (measurements) => {
        const found = named(allItems(measurements)) ?? [];
        expect(new Set(found).size).toBe(found.length);
        for (const code of found) expect(measurements.some(({ indicator }) => indicator === code)).toBe(true);
      }),
    );
  });

  it('gives one finding at most for a survey', () => {
    fc.assert(
      fc.property(anyResults, (measurements) => {
        const found = patients(measurements);
        const surveys = [...(found?.strengths ?? []), ...(found?.weaknesses ?? [])].map(
          ({ indicator }) => INDICATORS[indicator]?.partOf ?? indicator,
        );
        expect(new Set(surveys).size).toBe(surveys.length);
      }),
    );
  });

  it('shows every standing alert, unless its indicator is retired', () => {
    fc.assert(
      fc.property(anyResults, (measurements) => {
        const alerts = standingAlerts(measurements).map(({ indicator }) => indicator);
        const shown = profile(measurements).flatMap((theme) => theme.alerts);
        for (const { indicator } of shown) expect(alerts).toContain(indicator);
      }),
    );
  });

  it('never makes a strength of fewer than 30 cases or of no event, nor a finding of an absence', () => {
    fc.assert(
      fc.property(anyResults, (measurements) => {
        for (const { verdict, rule, evidence, indicator } of allItems(measurements)) {
          if (rule === 'status') expect(['absent', 'unconcerned']).toContain(verdict);
          if (verdict !== 'strength') continue;
          expect(evidence?.n ?? 30).toBeGreaterThanOrEqual(30);
          if (INDICATORS[indicator]?.family === 'outcome') expect(evidence?.value !== 0 && evidence?.observed !== 0).toBe(true);
        }
      }),
    );
  });

  it('puts every item in one block, old years apart, and tells every finding in the sentence of its theme', () => {
    fc.assert(
      fc.property(anyResults, (measurements) => {
        const context = { releasedOn: '2023-11-27' };
        const blocks = profileBlocks(profile(measurements, context));
        for (const { year, themes } of blocks) {
          const items = themes.flatMap(itemsOf);
          for (const { isOld, campaign } of items) expect(isOld ? campaign : null).toBe(year);
        }
        const shown = blocks
          .flatMap(({ themes }) => themes)
          .flatMap((theme) => [...theme.strengths, ...theme.weaknesses, ...theme.alerts]);
        const told = blocks.flatMap(({ themes }) => themes).flatMap((theme) => statementsOf(theme).flatMap(({ items }) => items));
        for (const item of shown) expect(told).toContain(item);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it.each([
    ['A', 0.77, 76, 'passed-by-most'],
    ['C', 0.77, 40, 'missed-by-most'],
    ['A', 0.2, 73, 'passed-below-mean'],
    ['C', 0.2, 76, 'missed-above-mean'],
  ])('tells a class %s that %d share, with %d, by %s', (letter, share, value, kind) => {
    const told = profile([result('dpa_pcd_mco', 2019, value, { class: letter, n: 80 })], {
      classShare: () => ({ share, n: 800, entities: 0 }),
    });
    expect(told.flatMap(statementsOf).map((statement) => statement.kind)).toEqual([kind]);
  });

  it('tells what has no later result apart from an absence: its collection is one in which there was a result', () => {
    const told = profile([result('dpa_pcd_mco', 2018, 80, { class: 'B', n: 80 })], { latestCampaign: () => 2019 });
    expect(told.flatMap(statementsOf).map(({ kind, items }) => [kind, items[0]?.reason])).toEqual([
      ['outdated', 'no-recent-result'],
    ]);
  });

  it('tells one collection once, and none where a part of the sentence has no recent result', () => {
    const record = (code: string, campaign: number) => result(code, campaign, 80, { class: 'B', n: 80 });
    const shared = (latest: number, ...measurements: Measurement[]) =>
      profile(measurements, { latestCampaign: (code) => (code === OTHER ? latest : null) })
        .map(statementsOf)
        .filter((statements) => statements.length > 0)
        .map(sharedCampaign);
    expect(shared(2019, record('dpa_pcd_mco', 2019), record(OTHER, 2019))).toEqual([2019]);
    expect(shared(2018, record('dpa_pcd_mco', 2019), record(OTHER, 2018))).toEqual([null]);
    expect(shared(2020, record('dpa_pcd_mco', 2019), record(OTHER, 2019))).toEqual([null]);
  });

  it('does not depend on the order of the results', () => {
    fc.assert(
      fc.property(anyResults, (given) => {
        expect(profile(given.toReversed())).toEqual(profile(given));
      }),
    );
  });

  it('asks the release a bounded number of times per result', () => {
    const next = numbersFrom(4);
    const full = codes.flatMap((code) =>
      [2018, 2019, 2020].map((year) => result(code, year, Math.round(next() * 100), { n: 200, class: 'B' })),
    );
    let asked = 0;
    const counted = <A extends unknown[], R>(ask: (...from: A) => R) => {
      return (...from: A) => {
        asked++;
        return ask(...from);
      };
    };
    profile(full, {
      uncertaintyOf: counted(CONTEXT.uncertaintyOf),
      meanFor: counted(CONTEXT.meanFor),
      latestCampaign: counted(CONTEXT.latestCampaign),
      classShare: counted(CONTEXT.classShare),
    });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(8 * codes.length);
  });
});
