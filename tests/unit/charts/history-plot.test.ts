import { describe, expect, it } from 'vitest';
import { HISTORY_BOTTOM, HISTORY_TOP, historyPlot } from '@/lib/charts/history-plot';
import { historyOf } from '@/lib/domain/history/history-of';
import type { Measurement } from '@/lib/domain/measurement';
import { absent, scored } from '@/tests/unit/domain/result-samples';
import { result, SAMPLE_UNCERTAINTY } from '@/tests/unit/domain/verdict-samples';

const history = (...rows: Measurement[]) => historyOf(rows, rows[0]?.indicator ?? '', () => SAMPLE_UNCERTAINTY);
const e48 = (campaign: number, value: number) => scored('esatis-48h-mco', campaign, value);
const answered = (campaign: number, value: number, n: number) => result('esatis-48h-mco', campaign, value, { n });
const none = () => null;

describe('historyPlot', () => {
  it('shows a missing year as a gap: on the axis, without a mark and without a line, cut and numbered', () => {
    const plot = historyPlot(history(e48(2020, 74), e48(2019, 73), e48(2017, 72)), 'score', none);
    expect(plot.years.map(({ year, hasValue }) => [year, hasValue])).toEqual([
      [2017, true],
      [2018, false],
      [2019, true],
      [2020, true],
    ]);
    expect(plot.lines.map(({ from, to }) => [from.campaign, to.campaign])).toEqual([[2019, 2020]]);
    expect(plot.runs).toEqual([[2017], [2019, 2020]]);
    const [first, second] = plot.marks;
    expect(plot.cuts).toEqual([
      { number: 1, from: 2017, to: 2019, x: expect.closeTo(((first?.x ?? 0) + (second?.x ?? 0)) / 2, 1) },
    ]);
  });

  it('cuts between versions of an indicator without leaving out a year', () => {
    const plot = historyPlot(
      history(scored('ias_icsha_v4', 2020, 70), scored('ias_icsha_v3_mhs', 2019, 120)),
      'percent-of-target',
      none,
    );
    expect(plot.marks).toHaveLength(2);
    expect(plot.lines).toEqual([]);
    expect(plot.cuts).toHaveLength(1);
  });

  it('numbers a cut once, however many reasons it has', () => {
    const plot = historyPlot(
      history(e48(2019, 74), absent('esatis-48h-mco', 2018, 'non-respondent'), e48(2016, 73)),
      'score',
      none,
    );
    expect(plot.cuts.map(({ number, from, to }) => [number, from, to])).toEqual([[1, 2016, 2019]]);
  });

  it('draws intervals around their value, wider with fewer answers, and none without a count', () => {
    const plot = historyPlot(history(answered(2021, 74, 1000), answered(2020, 74, 40), e48(2019, 74)), 'score', none);
    const height = plot.marks.map(({ bar }) => (bar ? bar.bottom - bar.top : null));
    expect(height[0]).toBeNull();
    expect(height[1]).toBeGreaterThan(height[2] ?? 0);
    for (const { bar, y } of plot.marks) if (bar) expect((bar.top + bar.bottom) / 2).toBeCloseTo(y, 1);
  });

  it('keeps the place of a first or last campaign without a result', () => {
    const plot = historyPlot(
      history(absent('esatis-48h-mco', 2021, 'non-respondent'), e48(2020, 74), e48(2019, 73)),
      'score',
      none,
    );
    expect(plot.years.at(-1)).toMatchObject({ year: 2021, hasValue: false });
  });

  it('spans at least twenty points, so that one point does not look like a fall', () => {
    const [low, high] = historyPlot(history(e48(2020, 74), e48(2019, 73)), 'score', none).domain;
    expect(high - low).toBeGreaterThanOrEqual(20);
  });

  it.each([
    [98, 99],
    [2, 1],
    [0, 100],
  ])('keeps scores %d and %d, their intervals too, inside 0 to 100 and inside the drawing', (a, b) => {
    const plot = historyPlot(history(answered(2020, a, 30), answered(2019, b, 30)), 'score', none);
    expect(plot.domain[0]).toBeGreaterThanOrEqual(0);
    expect(plot.domain[1]).toBeLessThanOrEqual(100);
    for (const { y, bar } of plot.marks) {
      expect(y).toBeGreaterThanOrEqual(HISTORY_TOP);
      expect(y).toBeLessThanOrEqual(HISTORY_BOTTOM);
      expect(bar?.top).toBeGreaterThanOrEqual(HISTORY_TOP);
      expect(bar?.bottom).toBeLessThanOrEqual(HISTORY_BOTTOM);
    }
  });

  it('draws a higher value higher, its reference by the same scale, and the label away from it', () => {
    const plot = historyPlot(history(e48(2020, 80), e48(2019, 70)), 'score', () => 75);
    const [first, last] = plot.marks;
    expect(last?.y).toBeLessThan(first?.y ?? 0);
    expect(first?.referenceY).toBe(last?.referenceY);
    expect(first?.labelShift).toBeGreaterThan(0);
    expect(last?.labelShift).toBeLessThan(0);
  });

  it('always shows 0 and 1 for a ratio, cuts its widest intervals, and lets hand-rub use exceed 100', () => {
    const ratio = historyPlot(history(scored('ete_ortho', 2020, 0.4), scored('ete_ortho', 2019, 0.2)), 'ratio', none);
    expect(ratio.domain).toEqual([0, 2]);
    expect(ratio.ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
    const rare = result('ete_ortho', 2018, 0, { observed: 0, expected: 0.3 });
    expect(historyPlot(history(rare, scored('ete_ortho', 2017, 0.2)), 'ratio', none).domain).toEqual([0, 5]);
    const use = historyPlot(
      history(scored('ias_icsha_v4', 2022, 154), scored('ias_icsha_v4', 2021, 90)),
      'percent-of-target',
      none,
    );
    expect(use.domain[1]).toBeGreaterThanOrEqual(154);
  });
});
