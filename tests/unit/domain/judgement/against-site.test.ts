import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstSite } from '@/lib/domain/judgement/against-site';
import { ABSENCES, type Measurement, type ScoredMeasurement } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { CONTEXT, result } from '../verdict-samples';
import { anyMeasurement, samePair } from './any-result';

const said = (a: Measurement, b: Measurement, context = CONTEXT) => {
  const { verdict, reason } = againstSite(a, b, context);
  return verdict === 'not-comparable' ? reason : verdict;
};
const survey = (value: number, n: number) => result('esatis-48h-mco', 2019, value, { n });
const published = (value: number, margin: number) =>
  result('dtn_ssr', 2018, value, { n: 80, interval: { lower: value - margin, upper: value + margin, origin: 'published' } });
const record = (letter: string) => result('dpa_qls_v2_mco', 2019, 80, { class: letter });
const handRub = (letter: string, value = 90) => result('ias_icsha_v3_mhs', 2019, value, { class: letter });
const outcome = (more: Partial<ScoredMeasurement>) => result('ete_ortho', 2019, 1, more);
const entity = { finess: '310781406', name: 'CHU', siteCount: 8 };

describe('againstSite', () => {
  it.each<[string, Measurement, Measurement, string]>([
    ['answers enough to tell', survey(80, 400), survey(74, 400), 'better'],
    ['the same scores on few answers', survey(80, 35), survey(74, 35), 'no-demonstrable-difference'],
    ['0.4 point on very many answers', survey(74.4, 1000), survey(74, 1000), 'no-demonstrable-difference'],
    ['a letter does not block', { ...survey(76, 4000), class: 'B' }, { ...survey(73, 4000), class: 'C' }, 'better'],
    ['published bounds apart', published(60, 5), published(80, 5), 'worse'],
    ['published bounds that overlap', published(72, 8), published(78, 8), 'no-demonstrable-difference'],
    ['record classes at both ends', record('A'), record('C'), 'better'],
    ['neighbouring record classes', record('A'), record('B'), 'neighbour-classes'],
    ['one record class', record('B'), record('B'), 'same-class'],
    ['hand rub at both ends', handRub('C', 40), handRub('A', 200), 'worse'],
    ['hand rub one step apart: a full count', handRub('A', 100), handRub('B', 87), 'better'],
    ['hand rub in one class', handRub('C', 40), handRub('C', 60), 'same-class'],
    ['a flag against none', outcome({ isAlert: true }), outcome({ isAlert: false }), 'worse'],
    ['an alert class against as expected', outcome({ class: 'worse' }), outcome({ class: 'as-expected' }), 'worse'],
    ['two flags', outcome({ isAlert: true }), outcome({ class: 'worse' }), 'both-flagged'],
    ['no flag', outcome({ isAlert: false }), outcome({ isAlert: false }), 'neither-flagged'],
    ['two ratios without a flag', outcome({}), outcome({}), 'no-interval'],
    [
      'recommendation rates',
      result('esatis-ca-recommend', 2019, 95, { n: 900 }),
      result('esatis-ca-recommend', 2019, 50, { n: 900 }),
      'raw-rate',
    ],
    ['+48h against day surgery', survey(80, 400), result('esatis-ca', 2019, 70, { n: 400 }), 'different-survey'],
    [
      'a score against its own dimension',
      survey(80, 400),
      result('esatis-48h-mco-room', 2019, 70, { n: 400 }),
      'different-indicator',
    ],
    ['one letter in two sectors', record('A'), result('dpa_qls_ssr', 2019, 80, { class: 'C' }), 'different-sector'],
    ['two campaigns', survey(80, 400), result('esatis-48h-mco', 2020, 70, { n: 400 }), 'different-campaign'],
    [
      'one result of an entity at two sites',
      { ...record('A'), filedUnder: entity },
      { ...record('A'), filedUnder: entity },
      'same-legal-entity',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(said(a, b)).toBe(expected);
  });

  it('says nothing of two scores whose survey has no estimate, whatever their letters', () => {
    const none = { ...CONTEXT, uncertaintyOf: () => null };
    expect(said({ ...survey(90, 400), class: 'A' }, { ...survey(60, 400), class: 'D' }, none)).toBe('no-interval');
  });

  it.each(ABSENCES)('refuses a result that is %s, whatever the other', (status) => {
    const missing = absent('esatis-48h-mco', 2019, status);
    expect(said(missing, survey(80, 400))).toBe('status');
    expect(said(survey(80, 400), missing)).toBe('status');
  });

  it('compares two campaigns of one site, and nothing else across them', () => {
    const later = result('esatis-48h-mco', 2020, 84, { n: 900 });
    expect(againstSite(later, survey(74, 900), CONTEXT, true).verdict).toBe('better');
    expect(againstSite(later, result('esatis-ca', 2019, 74, { n: 900 }), CONTEXT, true).reason).toBe('different-survey');
  });

  it('is antisymmetric', () => {
    const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
    fc.assert(
      fc.property(fc.oneof(samePair, fc.tuple(anyMeasurement, anyMeasurement)), ([a, b]) => {
        const there = said(a, b) ?? '';
        expect(said(b, a)).toBe(opposite[there] ?? there);
      }),
      { numRuns: 3000 },
    );
  });

  it('never finds a result better or worse than itself', () => {
    fc.assert(
      fc.property(anyMeasurement, (one) => {
        expect(['better', 'worse']).not.toContain(said(one, one));
      }),
    );
  });

  it('keeps its verdict with more answers', () => {
    const value = fc.integer({ min: 500, max: 950 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 30, max: 1000 }), (x, y, answers) => {
        const few = said(survey(x, answers), survey(y, answers));
        if (few !== 'no-demonstrable-difference') expect(said(survey(x, answers * 2), survey(y, answers * 2))).toBe(few);
      }),
    );
  });
});
