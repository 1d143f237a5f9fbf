import { describe, expect, it } from 'vitest';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { ABSENCES } from '@/lib/domain/measurement';
import type { ReleaseContext } from '@/lib/domain/profile/context';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import { absent } from '../result-samples';
import { result } from '../verdict-samples';
import { itemFor, itemsOf, profile } from './release-sample';

type Case = [string, ScoredMeasurement, string, string, string, Partial<ReleaseContext>?];
const survey = (value: number, n: number | null, letter: string | null) =>
  result('esatis-48h-mco', 2019, value, { n, class: letter });
const dimension = (value: number, n: number | null) => result('esatis-ca-care', 2019, value, { n });
const record = (value: number, letter: string, n: number | null = null) =>
  result('dpa_pcd_mco', 2019, value, { class: letter, n });
const ratio = (more: Partial<ScoredMeasurement>, value = 1) => result('ete_ortho', 2019, value, more);

describe('the rules, one result at a time', () => {
  it.each<Case>([
    // Official class.
    ['record A', record(95, 'A'), 'strength', 'official-class', 'class-top'],
    ['record B', record(80, 'B'), 'undecided', 'official-class', 'class-middle'],
    ['record C', record(40, 'C'), 'weakness', 'official-class', 'class-bottom'],
    ['record A on 25 records', record(95, 'A', 25), 'undecided', 'official-class', 'too-few-cases'],
    ['record C on 25 records', record(40, 'C', 25), 'weakness', 'official-class', 'class-bottom'],
    ['hand rub 100, A', result('ias_icsha_v3_mhs', 2019, 100, { class: 'A' }), 'strength', 'official-class', 'class-top'],
    ['hand rub 99, B', result('ias_icsha_v3_mhs', 2019, 99, { class: 'B' }), 'undecided', 'official-class', 'class-middle'],
    ['hand rub, class alone', result('ias_icsha_v4', 2022, null, { class: 'C' }), 'weakness', 'official-class', 'class-bottom'],
    ['survey A, clear', survey(82, 400, 'A'), 'strength', 'official-class', 'class-top'],
    ['survey A on few answers', survey(77.5, 31, 'A'), 'undecided', 'official-class', 'class-not-demonstrable'],
    ['survey D, clear', survey(64, 400, 'D'), 'weakness', 'official-class', 'class-bottom'],
    ['survey D on few answers', survey(70, 31, 'D'), 'undecided', 'official-class', 'class-not-demonstrable'],
    ['survey B far above the mean', survey(77.2, 2000, 'B'), 'undecided', 'official-class', 'class-middle'],
    ['survey A on 29 answers', survey(95, 29, 'A'), 'undecided', 'official-class', 'too-few-cases'],
    [
      'survey A, survey not estimated',
      survey(78, 40, 'A'),
      'undecided',
      'official-class',
      'no-interval',
      { uncertaintyOf: () => null },
    ],
    [
      'survey A, no national mean',
      survey(78, 40, 'A'),
      'undecided',
      'official-class',
      'no-interval',
      { countryMean: () => null },
    ],
    // Outcome ratios.
    ['worse than expected', ratio({ class: 'worse', n: 90 }), 'weakness', 'official-class', 'worse-than-expected'],
    ['better than expected', ratio({ class: 'better', n: 900 }, 0.4), 'strength', 'official-class', 'better-than-expected'],
    ['better, on 29 stays', ratio({ class: 'better', n: 29 }, 0.4), 'undecided', 'official-class', 'too-few-cases'],
    ['better, without any event', ratio({ class: 'better', n: 900 }, 0), 'undecided', 'official-class', 'zero-events'],
    ['worse, on 9 stays', ratio({ class: 'worse', n: 9 }), 'undecided', 'official-class', 'too-few-cases'],
    ['as expected', ratio({ class: 'as-expected', n: 90 }), 'undecided', 'official-class', 'as-expected'],
    ['flagged', ratio({ isAlert: true }, 3), 'weakness', 'official-class', 'flagged'],
    ['not flagged', ratio({ isAlert: false }, 0), 'undecided', 'official-class', 'not-flagged'],
    [
      '3 of 61 against 2.5 %',
      ratio({ observed: 3, expected: 61 * 0.025, n: 61 }, 1.97),
      'undecided',
      'difference',
      'as-expected',
    ],
    ['0 of 61 against 2.5 %', ratio({ observed: 0, expected: 61 * 0.025, n: 61 }, 0), 'undecided', 'difference', 'as-expected'],
    ['0 where 9 were expected', ratio({ observed: 0, expected: 9, n: 400 }, 0), 'undecided', 'difference', 'zero-events'],
    [
      '2 where 15 were expected',
      ratio({ observed: 2, expected: 15, n: 600 }, 0.13),
      'strength',
      'difference',
      'better-than-expected',
    ],
    [
      '30 where 10 were expected',
      ratio({ observed: 30, expected: 10, n: 400 }, 3),
      'weakness',
      'difference',
      'worse-than-expected',
    ],
    ['a bare ratio', ratio({}, 3), 'undecided', 'difference', 'no-interval'],
    // Difference.
    ['recommended by more', result('esatis-ca-recommend', 2019, 90, { n: 300 }), 'strength', 'difference', 'above-mean'],
    ['recommended by a few more', result('esatis-ca-recommend', 2019, 78, { n: 60 }), 'undecided', 'difference', 'within-chance'],
    [
      'old record below',
      result('dpa_pcd_ssr', 2017, 40, { n: 80, interval: { lower: 30, upper: 50, origin: 'published' } }),
      'weakness',
      'difference',
      'below-mean',
    ],
    ['old record, no bounds', result('dpa_pcd_ssr', 2017, 40, { n: 80 }), 'undecided', 'difference', 'no-interval'],
    [
      'recommended, no mean',
      result('esatis-ca-recommend', 2019, 90, { n: 300 }),
      'undecided',
      'difference',
      'no-reference',
      { countryMean: () => null },
    ],
  ])('%s', (_, measurement, verdict, rule, reason, context = {}) => {
    const overall = result('esatis-ca', 2019, 76, { n: 300, class: 'C' });
    const found = measurement.indicator.startsWith('esatis-ca')
      ? itemForDimension(overall, measurement, context)
      : itemFor(measurement, context);
    expect(found).toMatchObject({ verdict, rule, reason });
  });

  it.each(ABSENCES)('%s is a status, never a weakness', (status) => {
    const verdict = UNCONCERNED.some((reason) => reason === status) ? 'unconcerned' : 'absent';
    expect(itemFor(absent('dpa_pcd_mco', 2019, status))).toMatchObject({
      verdict,
      rule: 'status',
      reason: status,
      evidence: null,
    });
  });

  it('says when a letter could have been another', () => {
    expect(itemFor(survey(77.5, 400, 'A'))?.evidence).toMatchObject({ letters: ['A', 'B'], isLetterUncertain: true });
    expect(itemFor(survey(85, 400, 'A'))?.evidence).toMatchObject({ letters: ['A'], isLetterUncertain: false });
  });

  it('has nothing to say of a dimension on 29 answers', () => {
    expect(itemForDimension(result('esatis-ca', 2019, 76, { n: 300 }), dimension(80, 29), {})?.reason).toBe('too-few-cases');
  });
});

function itemForDimension(overall: ScoredMeasurement, measurement: ScoredMeasurement, context: Partial<ReleaseContext>) {
  return itemsOf(profile([overall, measurement], context)).find(({ indicator }) => indicator === measurement.indicator);
}
