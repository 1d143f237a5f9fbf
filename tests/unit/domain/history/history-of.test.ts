import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, isDemonstrableChange } from '@/lib/domain/history/history-of';
import type { Measurement } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { result, SAMPLE_UNCERTAINTY } from '../verdict-samples';

const history = (measurements: readonly Measurement[], indicator: string) =>
  historyOf(measurements, indicator, () => SAMPLE_UNCERTAINTY);
const survey = (campaign: number, value: number, n = 300) => result('esatis-ca', campaign, value, { n, class: 'B' });
const record = (campaign: number, letter: string) => result('dpa_pcd_mco', campaign, 70, { class: letter });

describe('historyOf', () => {
  it('joins campaigns that follow each other, and says which change is one', () => {
    const { points, breaks } = history(
      [survey(2020, 82), survey(2019, 76), survey(2018, 75.8), result('esatis-48h-mco', 2020, 60)],
      'esatis-ca',
    );
    expect(points.map(({ campaign, value }) => [campaign, value])).toEqual([
      [2018, 75.8],
      [2019, 76],
      [2020, 82],
    ]);
    expect(points.map(isDemonstrableChange)).toEqual([false, false, true]);
    expect(points.map(({ change }) => change?.verdict)).toEqual([undefined, 'no-demonstrable-difference', 'better']);
    expect(breaks).toEqual([]);
  });

  it('has no point for a class without a figure', () => {
    const { points } = history([result('dpa_pcd_mco', 2019, null, { class: 'B' }), record(2018, 'B')], 'dpa_pcd_mco');
    expect(points.map(({ campaign }) => campaign)).toEqual([2018]);
  });

  it('cuts at years HAS did not collect, and draws no change across them', () => {
    const { points, breaks } = history([record(2019, 'C'), record(2022, 'A')], 'dpa_pcd_mco');
    expect(breaks).toEqual([{ reason: 'uncollected', from: 2019, to: 2022, campaigns: [2020, 2021] }]);
    expect(points[1]?.change).toBeNull();
  });

  it('tells a year without result from a year without row', () => {
    const { breaks, absent: missing } = history(
      [survey(2016, 75), absent('esatis-ca', 2018, 'non-respondent'), survey(2019, 75)],
      'esatis-ca',
    );
    expect(breaks).toEqual([
      { reason: 'no-row', from: 2016, to: 2019, campaigns: [2017] },
      { reason: 'no-result', from: 2016, to: 2019, campaigns: [2018] },
    ]);
    expect(missing.map(({ campaign }) => campaign)).toEqual([2018]);
  });

  it('shows older versions before a change of method', () => {
    const rows = [result('ias_icsha_v3_mhs', 2019, 120, { class: 'A' }), result('ias_icsha_v4', 2020, 70, { class: 'C' })];
    const { points, breaks } = history(rows, 'ias_icsha_v4');
    expect(points.map(({ measurement }) => measurement.indicator)).toEqual(['ias_icsha_v3_mhs', 'ias_icsha_v4']);
    expect(breaks).toEqual([{ reason: 'method-change', from: 2019, to: 2020, campaigns: [] }]);
    expect(points[1]?.change).toBeNull();
    expect(history(rows, 'ias_icsha_v3_mhs').points).toHaveLength(1);
  });

  it('cuts where the collection changed', () => {
    const legacy = result('ete_ortho', 2018, 1, { isAlert: true });
    const old = { ...legacy, provenance: { ...legacy.provenance, dataset: 'iqss-legacy' } };
    const { breaks } = history([old, result('ete_ortho', 2019, 1, { isAlert: false })], 'ete_ortho');
    expect(breaks).toEqual([{ reason: 'other-collection', from: 2018, to: 2019, campaigns: [] }]);
  });

  it.each([
    ['A', 'C', true],
    ['A', 'B', false],
    ['B', 'B', false],
  ])('record class %s then %s: a change is %s', (before, after, expected) => {
    const { points } = history([record(2018, before), record(2019, after)], 'dpa_pcd_mco');
    expect(points[1] && isDemonstrableChange(points[1])).toBe(expected);
  });

  it('gives the official evolution as it is, whatever the change', () => {
    const stable = result('esatis-ca', 2020, 90, { n: 900, class: 'A', evolution: 'stable' });
    const [, point] = history([survey(2019, 76), stable], 'esatis-ca').points;
    expect(point?.measurement.evolution).toBe('stable');
    expect(point?.change?.verdict).toBe('better');
  });

  it('has a change exactly where there is no break', () => {
    const row = fc.record({
      campaign: fc.integer({ min: 2014, max: 2024 }),
      value: fc.integer({ min: 60, max: 90 }),
      isAbsent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ campaign }) => campaign }), (rows) => {
        const measurements = rows.map(({ campaign, value, isAbsent }) =>
          isAbsent ? absent('esatis-ca', campaign, 'non-respondent') : survey(campaign, value),
        );
        const { points, breaks } = history(measurements, 'esatis-ca');
        for (const [index, point] of points.entries()) {
          const isCut = breaks.some(({ to }) => to === point.campaign);
          expect(point.change === null).toBe(index === 0 || isCut);
        }
      }),
    );
  });
});
