import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { ABSENCES, type Measurement } from '@/lib/domain/measurement';
import { PROFILE_THEMES } from '@/lib/domain/profile/item';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { absent } from '../result-samples';
import { numbersFrom } from '../uncertainty/survey-sample';
import { result } from '../verdict-samples';
import { itemsOf, procedure, profile, RELEASE } from './release-sample';

const codes = Object.keys(INDICATORS);

describe('certification in a profile', () => {
  it.each([
    ['with-distinction', 'strengths', 'decision-distinction'],
    ['certified', 'undecided', 'decision-certified'],
    ['with-conditions', 'weaknesses', 'decision-conditions'],
    ['not-certified', 'weaknesses', 'decision-not-certified'],
    [null, 'absent', 'no-decision'],
  ] as const)('%s goes to %s', (decision, list, reason) => {
    const [theme] = profileOf({ measurements: [], procedures: [procedure(decision)] }, RELEASE);
    expect(theme?.[list]).toMatchObject([{ indicator: 'certification', reason, evidence: { kind: 'decision', siteCount: 3 } }]);
  });

  it('never reads a V2014 letter as the state of today', () => {
    const [theme] = profileOf({ measurements: [], procedures: [procedure('A', { framework: 'V2014' })] }, RELEASE);
    expect(theme?.absent).toMatchObject([{ reason: 'no-procedure', campaign: null }]);
    expect(theme?.strengths).toEqual([]);
  });
});

describe('profileOf', () => {
  it('has every theme in reading order, and no strength by construction', () => {
    const found = profile([]);
    expect(found.map(({ theme }) => theme)).toEqual(PROFILE_THEMES);
    expect(found.flatMap(({ strengths, weaknesses }) => [...strengths, ...weaknesses])).toEqual([]);
  });

  it('judges the latest campaign only', () => {
    const items = itemsOf(
      profile([result('dpa_pcd_mco', 2018, 95, { class: 'A' }), result('dpa_pcd_mco', 2019, 50, { class: 'C' })]),
    );
    expect(items.filter(({ indicator }) => indicator === 'dpa_pcd_mco')).toMatchObject([{ campaign: 2019, verdict: 'weakness' }]);
  });

  it('takes no old result for one of today', () => {
    const found = profile([result('dpa_pcd_mco', 2019, 95, { class: 'A' })], { latestCampaign: () => 2023 });
    expect(itemsOf(found)).toContainEqual(
      expect.objectContaining({ indicator: 'dpa_pcd_mco', verdict: 'absent', reason: 'no-recent-result' }),
    );
  });

  it('leaves out retired indicators, and a version the site has a newer one of', () => {
    const items = itemsOf(
      profile([
        result('doc_ssr', 2018, 95, { class: 'A' }),
        result('ias_icsha_v3_mhs', 2019, 120, { class: 'A' }),
        result('ias_icsha_v4', 2022, 70, { class: 'C' }),
      ]),
    );
    expect(items.map(({ indicator }) => indicator)).toEqual(['certification', 'ias_icsha_v4']);
  });

  it('keeps an older version as not recent when the site has no newer one', () => {
    const old = result('ias_icsha_v3_mhs', 2019, 120, { class: 'A' });
    const items = itemsOf(profile([old], { latestCampaign: (code) => (code === 'ias_icsha_v4' ? 2022 : null) }));
    expect(items[1]).toMatchObject({ indicator: 'ias_icsha_v3_mhs', reason: 'no-recent-result' });
    expect(itemsOf(profile([old]))[1]).toMatchObject({ verdict: 'strength' });
  });

  it('lets the overall score speak for dimensions that have no result of its campaign', () => {
    const items = itemsOf(profile([result('esatis-ca-care', 2019, 95, { n: 900 }), absent('esatis-ca', 2020, 'non-respondent')]));
    expect(items.slice(1)).toMatchObject([{ indicator: 'esatis-ca', reason: 'non-respondent' }]);
  });

  it('withdraws a dimension that stands out only because many were looked at', () => {
    const dims = ['welcome', 'nurses', 'doctors', 'room', 'meals', 'discharge'];
    const at = (borderline: number) => [
      result('esatis-48h-mco', 2019, 74, { n: 100, class: 'B' }),
      ...dims.map((dim, index) => result(`esatis-48h-mco-${dim}`, 2019, index === 0 ? borderline : 74.1, { n: 100 })),
    ];
    const welcome = (value: number) =>
      itemsOf(profile(at(value))).find(({ indicator }) => indicator === 'esatis-48h-mco-welcome');
    expect(welcome(77.2)).toMatchObject({
      verdict: 'undecided',
      reason: 'many-comparisons',
      evidence: { p: expect.closeTo(0.033, 2) },
    });
    expect(welcome(80)).toMatchObject({ verdict: 'strength', reason: 'above-mean' });
  });

  it('counts only its own tests among the many: an official class stays', () => {
    const dims = ['welcome', 'nurses', 'doctors', 'room', 'meals', 'discharge'];
    const items = itemsOf(
      profile([
        result('esatis-48h-mco', 2019, 77.4, { n: 80, class: 'A' }),
        ...dims.map((dim) => result(`esatis-48h-mco-${dim}`, 2019, 74.1, { n: 80 })),
      ]),
    );
    const overall = items.find(({ indicator }) => indicator === 'esatis-48h-mco');
    expect(overall).toMatchObject({ verdict: 'strength', rule: 'official-class', evidence: { p: expect.closeTo(0.043, 2) } });
  });

  it('puts the most certain first, then the largest', () => {
    const { strengths } =
      profile([
        result('esatis-48h-mco', 2019, 81, { n: 200, class: 'A' }),
        result('esatis-48h-mco-welcome', 2019, 80, { n: 900 }),
        result('esatis-48h-mco-room', 2019, 90, { n: 900 }),
        result('esatis-48h-mco-meals', 2019, 78.8, { n: 60 }),
      ]).find(({ theme }) => theme === 'patients') ?? {};
    expect(strengths?.map(({ indicator }) => indicator)).toEqual([
      'esatis-48h-mco-room',
      'esatis-48h-mco',
      'esatis-48h-mco-welcome',
      'esatis-48h-mco-meals',
    ]);
  });
});

const anyResult = fc
  .record({
    code: fc.constantFrom(...codes),
    campaign: fc.constantFrom(2018, 2019, 2020),
    status: fc.constantFrom('scored' as const, 'scored' as const, ...ABSENCES),
    value: fc.integer({ min: 0, max: 100 }),
    n: fc.option(fc.integer({ min: 1, max: 900 })),
    letter: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'better', 'worse')),
    isAlert: fc.option(fc.boolean()),
    observed: fc.option(fc.nat(40)),
    expected: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ code, campaign, status, value, n, letter, ...counts }): Measurement => {
    return status === 'scored' ? result(code, campaign, value, { n, class: letter, ...counts }) : absent(code, campaign, status);
  });
const anySite = fc.uniqueArray(anyResult, { selector: ({ indicator, campaign }) => `${indicator} ${campaign}`, maxLength: 60 });

describe('any profile', () => {
  it('names each indicator once, and only those the site has', () => {
    fc.assert(
      fc.property(anySite, (measurements) => {
        const named = itemsOf(profile(measurements)).map(({ indicator }) => indicator);
        expect(new Set(named).size).toBe(named.length);
        for (const code of named.slice(1)) expect(measurements.some(({ indicator }) => indicator === code)).toBe(true);
      }),
    );
  });

  it('never makes a strength of fewer than 30 cases, nor a finding of an absence', () => {
    fc.assert(
      fc.property(anySite, (measurements) => {
        const items = itemsOf(profile(measurements));
        for (const { evidence } of items.filter(({ verdict }) => verdict === 'strength')) {
          expect(evidence?.kind === 'result' && (evidence.n ?? 30)).toBeGreaterThanOrEqual(30);
        }
        for (const { verdict } of items.filter(({ rule }) => rule === 'status'))
          expect(['absent', 'unconcerned']).toContain(verdict);
      }),
    );
  });

  it('never praises a site for having had no event', () => {
    fc.assert(
      fc.property(anySite, (measurements) => {
        const complications = profile(measurements).find(({ theme }) => theme === 'complications');
        for (const { evidence } of complications?.strengths ?? []) {
          expect(evidence?.kind === 'result' && evidence.value !== 0 && evidence.observed !== 0).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the results', () => {
    fc.assert(
      fc.property(anySite, (measurements) => {
        expect(profile(measurements.toReversed())).toEqual(profile(measurements));
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
      uncertaintyOf: counted(RELEASE.uncertaintyOf),
      countryMean: counted(RELEASE.countryMean),
      latestCampaign: counted(RELEASE.latestCampaign),
    });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(4 * codes.length);
  });
});
