import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstMean } from '@/lib/domain/judgement/against-mean';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { isOfficialAlert } from '@/lib/domain/judgement/official-alert';
import { ABSENCES, type Measurement, type ScoredMeasurement } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { CONTEXT, mean, result } from '../verdict-samples';
import { anyMeasurement } from './any-result';

type Case = [string, Measurement, string, string | null, Partial<SiteContext>?];
const survey = (value: number, n: number | null, letter: string | null) =>
  result('esatis-48h-mco', 2019, value, { n, class: letter });
const record = (value: number | null, letter: string, n: number | null = null) =>
  result('dpa_pcd_mco', 2019, value, { class: letter, n });
const handRub = (value: number, letter: string) => result('ias_icsha_v3_mhs', 2019, value, { class: letter });
const ratio = (more: Partial<ScoredMeasurement>, value = 1) => result('ete_ortho', 2019, value, more);
const ENTITY = { finess: '750712184', name: 'AP-HP', siteCount: 40 };
const shared: Partial<SiteContext> = { classShare: () => ({ share: 0.77, n: 1280, entities: 0 }) };
const half: Partial<SiteContext> = { classShare: () => ({ share: 0.5, n: 1280, entities: 0 }) };

/** The verdict with what decided it, or the reason why there is none. */
function said(measurement: Measurement, context: Partial<SiteContext> = {}, scope: 'country' | 'like' = 'country') {
  const { verdict, basis, reason } = againstMean(measurement, scope, { ...CONTEXT, ...context });
  return verdict === 'not-comparable' ? [reason, null] : [verdict, basis];
}

describe('one result against the national mean', () => {
  it.each<Case>([
    // Surveys: our test decides, the letter is a fact.
    ['survey A, clear', survey(82, 400, 'A'), 'better', 'difference'],
    ['survey A on few answers', survey(77.5, 31, 'A'), 'no-demonstrable-difference', 'difference'],
    ['survey B far above: the letter does not block', survey(77.2, 2000, 'B'), 'better', 'difference'],
    ['survey C below, demonstrably', survey(72, 4000, 'C'), 'worse', 'difference'],
    ['survey D on few answers', survey(70, 31, 'D'), 'no-demonstrable-difference', 'difference'],
    ['survey A on 29 answers', survey(95, 29, 'A'), 'no-interval', null],
    ['survey A, not estimated', survey(90, 400, 'A'), 'no-interval', null, { uncertaintyOf: () => null }],
    ['survey A, no national mean', survey(90, 400, 'A'), 'no-reference', null, { meanFor: () => null }],
    ['crude recommendation rate', result('esatis-ca-recommend', 2019, 99, { n: 900 }), 'raw-rate', null],
    // Classes against a target.
    ['record A', record(95, 'A'), 'better', 'official-class'],
    ['record B', record(80, 'B'), 'class-middle', null],
    ['record C', record(40, 'C'), 'worse', 'official-class'],
    ['record C that 77 % share', record(40, 'C'), 'class-shared', null, shared],
    ['record A that 77 % share', record(95, 'A'), 'class-shared', null, shared],
    ['record C that exactly half share', record(40, 'C'), 'worse', 'official-class', half],
    ['record C above the mean', record(76, 'C'), 'class-against-mean', null],
    ['record A below the mean', record(73, 'A'), 'class-against-mean', null],
    ['record A on 25 records', record(95, 'A', 25), 'too-few-cases', null],
    ['record, class alone', record(null, 'C'), 'worse', 'official-class'],
    ['hand rub C', handRub(54, 'C'), 'worse', 'full-count'],
    ['hand rub A', handRub(110, 'A'), 'better', 'full-count'],
    [
      'hand rub C that 58 % share',
      handRub(54, 'C'),
      'class-shared',
      null,
      { classShare: () => ({ share: 0.58, n: 2801, entities: 0 }) },
    ],
    [
      'hand rub against the median, not the mean',
      handRub(80, 'C'),
      'class-against-mean',
      null,
      { meanFor: (scope, code, year) => mean(code, year, 120, { scope, median: 76 }) },
    ],
    // A result of the whole legal entity says nothing of a small structure attached to it; HAS's alert is told all the same.
    ['hand rub of the entity, at a hospital', { ...handRub(54, 'C'), filedUnder: ENTITY }, 'worse', 'full-count'],
    [
      'hand rub of the entity, at an annex',
      { ...handRub(54, 'C'), filedUnder: ENTITY },
      'of-legal-entity',
      null,
      { isAnnex: true },
    ],
    ['its own hand rub, at an annex', handRub(54, 'C'), 'worse', 'full-count', { isAnnex: true }],
    [
      'alert of the entity, at an annex',
      { ...ratio({ isAlert: true }, 3), filedUnder: ENTITY },
      'worse',
      'alert',
      { isAnnex: true },
    ],
    // Outcome ratios.
    ['flagged', ratio({ isAlert: true }, 3), 'worse', 'alert'],
    ['flagged on 9 stays', ratio({ isAlert: true, n: 9 }, 3), 'worse', 'alert'],
    ['beyond three deviations', ratio({ class: 'worse', n: 90 }), 'worse', 'alert'],
    ['better than expected', ratio({ class: 'better', n: 900 }, 0.4), 'better', 'official-class'],
    ['better, on 29 stays', ratio({ class: 'better', n: 29 }, 0.4), 'too-few-cases', null],
    ['better, without any event', ratio({ class: 'better', n: 900 }, 0), 'zero-events', null],
    ['as expected', ratio({ class: 'as-expected', n: 90 }), 'as-expected', null],
    ['not flagged', ratio({ isAlert: false }, 0), 'not-flagged', null],
    [
      '3 of 61 against 2.5 %',
      ratio({ observed: 3, expected: 61 * 0.025, n: 61 }, 1.97),
      'no-demonstrable-difference',
      'difference',
    ],
    ['0 where 9 were expected', ratio({ observed: 0, expected: 9, n: 400 }, 0), 'zero-events', null],
    ['nothing expected', ratio({ observed: 2, expected: 0, n: 400 }), 'no-interval', null],
    ['a bare ratio', ratio({}, 3), 'no-interval', null],
    // Published bounds.
    [
      'old record below, bounds published',
      result('dpa_pcd_ssr', 2017, 40, { n: 80, class: 'B', interval: { lower: 30, upper: 50, origin: 'published' } }),
      'worse',
      'difference',
    ],
    ['old record, no bounds and no class', result('dpa_pcd_ssr', 2017, 40, { n: 80 }), 'no-interval', null],
  ])('%s', (_, measurement, expected, basis, context = {}) => {
    expect(said(measurement, context)).toEqual([expected, basis]);
  });

  it.each(ABSENCES)('%s is a status, never a verdict', (status) => {
    expect(said(absent('dpa_pcd_mco', 2019, status))).toEqual(['status', null]);
  });

  it('holds classes against their target in the whole country only', () => {
    expect(said(record(40, 'C'), {}, 'like')).toEqual(['class-only', null]);
    expect(said(survey(82, 400, 'A'), {}, 'like')).toEqual(['better', 'difference']);
  });

  it('refuses a group of too few sites', () => {
    const few: Partial<SiteContext> = { meanFor: (scope, code, year) => mean(code, year, 74, { scope, n: 5 }) };
    expect(said(survey(82, 400, 'A'), few, 'like')).toEqual(['too-few-sites', null]);
  });

  it('never hides an alert', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        fc.pre(isOfficialAlert(measurement));
        expect(said(measurement)).toEqual(['worse', 'alert']);
      }),
    );
  });

  it('never words as weak what is above the mean, nor as strong what is below, nor a class that most share as either', () => {
    fc.assert(
      fc.property(anyMeasurement, fc.double({ min: 0, max: 1, noNaN: true }), (measurement, share) => {
        const { verdict, basis, a, b } = againstMean(measurement, 'country', {
          ...CONTEXT,
          classShare: () => ({ share, n: 9, entities: 0 }),
        });
        fc.pre(basis !== null && basis !== 'alert' && !measurement.indicator.includes('ortho'));
        const gap = (a?.value ?? 0) - (b?.value ?? 0);
        if (a?.value !== null) expect(verdict === 'worse' ? -gap : verdict === 'better' ? gap : 0).toBeGreaterThanOrEqual(0);
        if (basis !== 'difference') expect(share).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 3000 },
    );
  });
});
