import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '@/lib/domain/comparison/compare';
import type { Side } from '@/lib/domain/comparison/side';
import { ABSENCES } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { mean, site } from '../verdict-samples';
import { anySide, samePair } from './any-side';

const said = (a: Side, b: Side) => {
  const comparison = compare(a, b);
  return comparison.verdict === 'not-comparable' ? comparison.reason : comparison.verdict;
};
const survey = (value: number, n: number) => site('esatis-48h-mco', 2019, value, { n });
const published = (value: number, margin: number) =>
  site('dtn_ssr', 2018, value, { n: 80, interval: { lower: value - margin, upper: value + margin, origin: 'published' } });
const record = (letter: string) => site('dpa_qls_v2_mco', 2019, 80, { class: letter });
const handRub = (letter: string, value = 90) => site('ias_icsha_v3_mhs', 2019, value, { class: letter });
const outcome = (more: { class?: string; isAlert?: boolean; observed?: number; expected?: number }) =>
  site('ete_ortho', 2019, 1, more);

describe('compare', () => {
  it.each<[string, Side, Side, string]>([
    ['answers enough to tell', survey(80, 400), survey(74, 400), 'better'],
    ['the same scores on few answers', survey(80, 35), survey(74, 35), 'no-demonstrable-difference'],
    ['0.4 point on very many answers', survey(74.4, 1000), survey(74, 1000), 'no-demonstrable-difference'],
    ['published bounds apart', published(60, 5), published(80, 5), 'worse'],
    ['published bounds that overlap', published(72, 8), published(78, 8), 'no-demonstrable-difference'],
    ['record classes at both ends', record('A'), record('C'), 'better'],
    ['neighbouring record classes', record('A'), record('B'), 'no-demonstrable-difference'],
    ['neighbouring record classes', record('C'), record('B'), 'no-demonstrable-difference'],
    ['hand rub at both ends', handRub('C', 40), handRub('A', 200), 'worse'],
    ['hand rub one step apart', handRub('A', 100), handRub('B', 99), 'no-demonstrable-difference'],
    ['ratios at both ends', outcome({ class: 'better' }), outcome({ class: 'worse' }), 'better'],
    ['a flag against none', outcome({ isAlert: true }), outcome({ isAlert: false }), 'no-demonstrable-difference'],
    ['a score against its country', survey(80, 400), mean('esatis-48h-mco', 2019, 73.7), 'better'],
    [
      'a score against a region of few sites',
      survey(80, 400),
      mean('esatis-48h-mco', 2019, 73, { scope: 'region', n: 4 }),
      'too-few-sites',
    ],
    [
      'a region against its country',
      mean('esatis-48h-mco', 2019, 75.6, { scope: 'region', n: 60 }),
      mean('esatis-48h-mco', 2019, 73.7),
      'better',
    ],
    ['a flagged ratio against its country', outcome({ isAlert: true }), mean('ete_ortho', 2019, 1.1), 'worse'],
    ['an unflagged one', outcome({ isAlert: false }), mean('ete_ortho', 2019, 1.1), 'no-demonstrable-difference'],
    ['a ratio against a region', outcome({ isAlert: true }), mean('ete_ortho', 2019, 1.1, { scope: 'region' }), 'no-interval'],
    ['a class alone against a mean', record('A'), mean('dpa_qls_v2_mco', 2019, 60), 'no-interval'],
    ['hand rub against a mean', handRub('A'), mean('ias_icsha_v3_mhs', 2019, 120), 'no-interval'],
    ['+48h against day surgery', survey(80, 400), site('esatis-ca', 2019, 70, { n: 400 }), 'different-survey'],
    ['a dimension against another survey', survey(80, 400), site('esatis-ca-care', 2019, 70, { n: 400 }), 'different-survey'],
    [
      'a score against its own dimension',
      survey(80, 400),
      site('esatis-48h-mco-room', 2019, 70, { n: 400 }),
      'different-indicator',
    ],
    ['one letter in two sectors', record('A'), site('dpa_qls_ssr', 2019, 80, { class: 'C' }), 'different-sector'],
    ['two campaigns', survey(80, 400), site('esatis-48h-mco', 2020, 70, { n: 400 }), 'different-campaign'],
    ['a score whose survey has no estimate', { ...survey(80, 400), uncertainty: null }, survey(70, 400), 'no-interval'],
  ])('%s', (_, a, b, expected) => {
    expect(said(a, b)).toBe(expected);
  });

  it.each(ABSENCES)('refuses a result that is %s, whatever the other', (status) => {
    const missing: Side = { kind: 'site', measurement: absent('esatis-48h-mco', 2019, status), uncertainty: null };
    expect(said(missing, survey(80, 400))).toBe('status');
    expect(said(survey(80, 400), missing)).toBe('status');
    expect(said(missing, missing)).toBe('status');
  });

  it('never subtracts two ratios, even with observed and expected numbers', () => {
    expect(said(outcome({ observed: 40, expected: 10 }), outcome({ observed: 2, expected: 20 }))).toBe('no-interval');
  });

  it('is antisymmetric', () => {
    const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
    fc.assert(
      fc.property(fc.oneof(samePair, fc.tuple(anySide, anySide)), ([a, b]) => {
        const there = said(a, b);
        expect(said(b, a)).toBe(opposite[there] ?? there);
      }),
      { numRuns: 3000 },
    );
  });

  it('never finds a result better or worse than itself', () => {
    fc.assert(
      fc.property(anySide, (side) => {
        expect(['better', 'worse']).not.toContain(said(side, side));
      }),
    );
  });

  it('keeps its verdict with more answers', () => {
    const value = fc.integer({ min: 500, max: 950 }).map((tenths) => tenths / 10);
    const n = fc.integer({ min: 30, max: 1000 });
    fc.assert(
      fc.property(value, value, n, (x, y, answers) => {
        const few = said(survey(x, answers), survey(y, answers));
        if (few !== 'no-demonstrable-difference') expect(said(survey(x, answers * 2), survey(y, answers * 2))).toBe(few);
      }),
    );
  });

  it('reads a ratio against the country by its direction: lower is better', () => {
    expect(said(outcome({ class: 'better' }), mean('ete_ortho', 2019, 1))).toBe('better');
  });

  it('shows its evidence', () => {
    const { evidence } = compare(survey(80, 400), mean('esatis-48h-mco', 2019, 73.7));
    expect(evidence.a).toMatchObject({ kind: 'site', value: 80, n: 400, interval: { origin: 'estimated' } });
    expect(evidence.b).toMatchObject({ kind: 'country', value: 73.7, n: 800 });
    expect(evidence.difference?.value).toBeCloseTo(6.3, 10);
  });
});
