import { describe, expect, it } from 'vitest';
import { HISTORY_BOTTOM, HISTORY_TOP, historyPlot, yearDomain } from '@/lib/charts/history-plot';
import { campaignSeries } from '@/lib/domain/campaign-series';
import { indicator } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import { absent, scored } from '@/tests/unit/domain/result-samples';

function seriesOf(latest: Measurement, ...earlier: Measurement[]) {
  return campaignSeries({ code: latest.indicator, indicator: indicator(latest.indicator), latest, earlier });
}
const e48 = (campaign: number, value: number) => scored('esatis-48h-mco', campaign, value);
const none = () => null;

describe('historyPlot', () => {
  it('shows a missing year as a gap: on the axis, without a mark and without a line', () => {
    const plot = historyPlot(seriesOf(e48(2020, 74), e48(2019, 73), e48(2017, 72)), 'score', none);
    expect(plot.years.map(({ year, hasValue }) => [year, hasValue])).toEqual([
      [2017, true],
      [2018, false],
      [2019, true],
      [2020, true],
    ]);
    expect(plot.lines.map(({ from, to }) => [from.campaign, to.campaign])).toEqual([[2019, 2020]]);
  });

  it('keeps the place of a first or last campaign without a result', () => {
    const plot = historyPlot(
      seriesOf(absent('esatis-48h-mco', 2021, 'non-respondent'), e48(2020, 74), e48(2019, 73)),
      'score',
      none,
    );
    expect(plot.years.at(-1)).toMatchObject({ year: 2021, hasValue: false });
  });

  it('spans at least twenty points, so that one point does not look like a fall', () => {
    const [low, high] = historyPlot(seriesOf(e48(2020, 74), e48(2019, 73)), 'score', none).domain;
    expect(high - low).toBeGreaterThanOrEqual(20);
  });

  it.each([
    [98, 99],
    [2, 1],
    [0, 100],
  ])('keeps scores %d and %d inside 0 to 100 and inside the drawing', (a, b) => {
    const plot = historyPlot(seriesOf(e48(2020, a), e48(2019, b)), 'score', none);
    expect(plot.domain[0]).toBeGreaterThanOrEqual(0);
    expect(plot.domain[1]).toBeLessThanOrEqual(100);
    for (const { y } of plot.marks) {
      expect(y).toBeGreaterThanOrEqual(HISTORY_TOP);
      expect(y).toBeLessThanOrEqual(HISTORY_BOTTOM);
    }
  });

  it('draws a higher value higher, its reference by the same scale, and the label away from it', () => {
    const plot = historyPlot(seriesOf(e48(2020, 80), e48(2019, 70)), 'score', () => 75);
    const [first, last] = plot.marks;
    expect(last?.y).toBeLessThan(first?.y ?? 0);
    expect(first?.referenceY).toBe(last?.referenceY);
    expect(first?.labelShift).toBeGreaterThan(0);
    expect(last?.labelShift).toBeLessThan(0);
  });

  it('always shows 0 and 1 for a ratio, and lets hand-rub use exceed 100', () => {
    const ratio = historyPlot(seriesOf(scored('ete_ortho', 2020, 0.4), scored('ete_ortho', 2019, 0.2)), 'ratio', none);
    expect(ratio.domain).toEqual([0, 2]);
    expect(ratio.ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
    const use = historyPlot(
      seriesOf(scored('ias_icsha_v4', 2022, 154), scored('ias_icsha_v4', 2021, 90)),
      'percent-of-target',
      none,
    );
    expect(use.domain[1]).toBeGreaterThanOrEqual(154);
  });
});

describe('yearDomain', () => {
  it('puts the years where the drawing of the server has them', () => {
    const plot = historyPlot(seriesOf(e48(2020, 74), e48(2019, 73), e48(2017, 72)), 'score', none);
    const [from, to] = yearDomain(plot.years.map(({ year }) => year));
    for (const { year, x } of plot.years) expect(((year - from) / (to - from)) * 100).toBeCloseTo(x, 6);
  });
});
