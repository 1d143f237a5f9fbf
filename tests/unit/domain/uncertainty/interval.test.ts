import { describe, expect, it } from 'vitest';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { absent, scored } from '../result-samples';
import { SAMPLE_UNCERTAINTY } from '../verdict-samples';

const resultOf = (indicator: string, value: number, more: Partial<ScoredMeasurement>) => ({
  ...scored(indicator, 2019, value),
  ...more,
});

describe('intervalOf', () => {
  it('estimates a survey score from its own answers', () => {
    const interval = intervalOf(resultOf('esatis-48h-mco', 75, { n: 100 }), SAMPLE_UNCERTAINTY);
    expect(interval).toMatchObject({ origin: 'estimated' });
    if (interval.origin === 'none') throw new Error('no interval');
    expect(interval.lower).toBeCloseTo(75 - 1.96 * 1.5, 3);
    expect(interval.upper).toBeCloseTo(75 + 1.96 * 1.5, 3);
  });

  it('takes the interval of Wilson for a recommendation rate, whatever the estimate', () => {
    expect(intervalOf(resultOf('esatis-ca-recommend', 50, { n: 100 }), null)).toMatchObject({
      origin: 'estimated',
      lower: expect.closeTo(40.38, 2),
    });
  });

  it('gives published bounds as they are', () => {
    const interval = { lower: 60, upper: 80, origin: 'published' } as const;
    expect(intervalOf(resultOf('dtn_ssr', 70, { interval, n: 80 }), null)).toEqual(interval);
  });

  it('takes exact Poisson limits where the expected number is published', () => {
    const interval = intervalOf(resultOf('ete_ortho', 2, { observed: 10, expected: 5 }), null);
    expect(interval).toMatchObject({
      origin: 'exact-poisson',
      lower: expect.closeTo(0.959, 3),
      upper: expect.closeTo(3.678, 3),
    });
  });

  it.each([
    ['absent', absent('esatis-ca', 2019, 'insufficient-data')],
    ['absent', scored('ias_icsha_v4', 2021, null)],
    ['inside-class', resultOf('dpa_qls_v2_mco', 84, { class: 'A', n: 80 })],
    ['not-a-sample', resultOf('ias_icsha_v3_mhs', 99, { class: 'B' })],
    ['no-expected-count', resultOf('ete_ortho', 1.2, { isAlert: false })],
    ['no-expected-count', resultOf('ete_ortho', 0, { observed: 0, expected: 0 })],
    ['no-expected-count', resultOf('ete_ortho', 0, { observed: 0, expected: 0.0005 })],
    ['no-expected-count', resultOf('ete_ortho', 68.8, { observed: 1, expected: 0.0145397 })],
    ['no-count', resultOf('esatis-ca', 80, {})],
    ['too-few-answers', resultOf('esatis-ca', 80, { n: 29 })],
    ['too-few-answers', resultOf('esatis-ca-recommend', 80, { n: 29 })],
    ['empty-bounds', resultOf('dtn_ssr', 100, { interval: { lower: 100, upper: 100, origin: 'published' } })],
  ])('has none: %s', (reason, measurement) => {
    expect(intervalOf(measurement, SAMPLE_UNCERTAINTY)).toEqual({ origin: 'none', reason });
  });

  it('has none when the survey could not be estimated', () => {
    expect(intervalOf(resultOf('esatis-ca', 80, { n: 200 }), null)).toEqual({ origin: 'none', reason: 'no-estimate' });
  });
});
