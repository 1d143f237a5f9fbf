import type { CampaignSeries } from '@/lib/domain/campaign-series';

export const HISTORY_HEIGHT = 200;
/** Top and bottom of the drawing area, in pixels. */
export const HISTORY_TOP = 22;
export const HISTORY_BOTTOM = HISTORY_HEIGHT - 34;
/** Left and right of the first and last campaign, in percent of the width. */
const LEFT = 18;
const RIGHT = 88;

/** Ratio at which as many events are observed as expected: the one landmark of that axis. */
const EXPECTED = 1;
const LABEL_ABOVE = -13;
const LABEL_BELOW = 23;

export interface HistoryMark {
  campaign: number;
  value: number;
  /** National mean of the same campaign. */
  reference: number | null;
  /** Percent of the width. */
  x: number;
  /** Pixels. */
  y: number;
  referenceY: number | null;
  /** Pixels from the dot to the baseline of its value: on the side away from the reference. */
  labelShift: number;
}

export interface HistoryPlot {
  marks: readonly HistoryMark[];
  /** Campaigns that may be joined, run by run. */
  runs: readonly (readonly number[])[];
  /** The joins as lines. */
  lines: readonly { from: HistoryMark; to: HistoryMark }[];
  /** Every year from the first to the last campaign, those without a value included: a gap is seen as a gap. */
  years: readonly { year: number; x: number; hasValue: boolean }[];
  ticks: readonly { value: number; y: number }[];
  domain: readonly [number, number];
}

/**
 * Dots per campaign. `referenceOf` gives the national mean of a campaign.
 * The vertical axis is cut to the values (dots, not bars); a ratio always shows 0 and 1.
 */
export function historyPlot(
  series: CampaignSeries,
  unit: 'score' | 'percent' | 'percent-of-target' | 'ratio',
  referenceOf: (campaign: number) => number | null,
): HistoryPlot {
  const references = new Map(series.points.map(({ campaign }) => [campaign, referenceOf(campaign)]));
  const values = [...series.points.map(({ value }) => value), ...[...references.values()].filter((value) => value !== null)];
  const domain = unit === 'ratio' ? ratioDomain(values) : scoreDomain(values, unit === 'percent-of-target' ? null : 100);
  const years = yearsOf(series);
  const x = (year: number) => xOf(year, years);
  const y = (value: number) => yOf(value, domain);

  const marks = series.points.map(({ campaign, value }) => {
    const reference = references.get(campaign) ?? null;
    return {
      campaign,
      value,
      reference,
      x: x(campaign),
      y: y(value),
      referenceY: reference === null ? null : y(reference),
      labelShift: reference !== null && reference > value ? LABEL_BELOW : LABEL_ABOVE,
    };
  });
  const markOf = (campaign: number) => marks.find((mark) => mark.campaign === campaign);
  return {
    marks,
    runs: series.runs.map((run) => run.map(({ campaign }) => campaign)),
    lines: series.runs.flatMap((run) =>
      run.slice(1).flatMap((point) => {
        const from = markOf(point.campaign - 1);
        const to = markOf(point.campaign);
        return from && to ? [{ from, to }] : [];
      }),
    ),
    years: years.map((year) => ({ year, x: x(year), hasValue: markOf(year) !== undefined })),
    ticks: [domain[0], unit === 'ratio' ? EXPECTED : (domain[0] + domain[1]) / 2, domain[1]].map((value) => ({
      value,
      y: y(value),
    })),
    domain,
  };
}

/** Numeric axis on which the years fall at the same places as in the drawing of the server. */
export function yearDomain(years: readonly number[]): readonly [number, number] {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const perPercent = (last - first) / (RIGHT - LEFT);
  return [first - LEFT * perPercent, last + (100 - RIGHT) * perPercent];
}

function yearsOf(series: CampaignSeries): number[] {
  const told = [...series.points.map(({ campaign }) => campaign), ...series.absent.map(({ campaign }) => campaign)];
  const first = Math.min(...told);
  return Array.from({ length: Math.max(...told) - first + 1 }, (_, index) => first + index);
}

function xOf(year: number, years: readonly number[]): number {
  const first = years[0] ?? year;
  const span = years.length - 1;
  return span === 0 ? (LEFT + RIGHT) / 2 : LEFT + ((year - first) / span) * (RIGHT - LEFT);
}

function yOf(value: number, [low, high]: readonly [number, number]): number {
  return HISTORY_BOTTOM - ((value - low) / (high - low)) * (HISTORY_BOTTOM - HISTORY_TOP);
}

/** Whole tens around the values, at least twenty points wide: a change of one point must not look like a fall. */
function scoreDomain(values: readonly number[], limit: number | null): readonly [number, number] {
  const low = Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
  const high = Math.max(low + 20, Math.ceil((Math.max(...values) + 5) / 10) * 10);
  if (limit === null || high <= limit) return [low, high];
  return [Math.min(low, limit - 20), limit];
}

function ratioDomain(values: readonly number[]): readonly [number, number] {
  return [0, Math.max(2, Math.ceil(Math.max(...values)))];
}
