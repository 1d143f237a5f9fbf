import type { History, HistoryPoint } from '@/lib/domain/history/history-of';
import { historyDomain } from './history-domain';
import { hundredths } from './hundredths';

export const HISTORY_HEIGHT = 220;
/** Top and bottom of the drawing area, in pixels. */
export const HISTORY_TOP = 34;
export const HISTORY_BOTTOM = HISTORY_HEIGHT - 34;
/** Where the numbers of the cuts stand. */
export const HISTORY_CUT_Y = 12;
/** Left and right of the first and last campaign, in percent of the width. */
const LEFT = 18;
const RIGHT = 88;

/** Ratio at which as many events are observed as expected: the one landmark of that axis. */
const EXPECTED = 1;
const LABEL_ABOVE = -10;
const LABEL_BELOW = 20;

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
  /** Ends of the interval, kept inside the drawing; null when the result has none. */
  bar: { top: number; bottom: number } | null;
  /** Pixels from the dot to the baseline of its value: beyond the interval, on the side away from the reference. */
  labelShift: number;
}

/** Where the line between two results is cut; its number leads to the reasons below the drawing. */
export interface HistoryCut {
  number: number;
  from: number;
  to: number;
  /** Percent of the width. */
  x: number;
}

export interface HistoryPlot {
  marks: readonly HistoryMark[];
  /** Campaigns that may be joined, run by run. */
  runs: readonly (readonly number[])[];
  /** The joins as lines. */
  lines: readonly { from: HistoryMark; to: HistoryMark }[];
  cuts: readonly HistoryCut[];
  /** Every year from the first to the last campaign, those without a value included: a gap is seen as a gap. */
  years: readonly { year: number; x: number; hasValue: boolean }[];
  ticks: readonly { value: number; y: number }[];
  domain: readonly [number, number];
}

/**
 * Dots per campaign with their intervals, joined only where nothing cuts the line.
 * `referenceOf` gives the national mean of a campaign. The vertical axis is cut to the values: dots, not bars.
 */
export function historyPlot(
  history: History,
  unit: 'score' | 'percent' | 'percent-of-target' | 'ratio',
  referenceOf: (point: HistoryPoint) => number | null,
): HistoryPlot {
  const { points } = history;
  const references = points.map(referenceOf);
  const domain = historyDomain(
    points,
    references.filter((value) => value !== null),
    unit,
  );
  const years = yearsOf(history);
  const x = (year: number) => xOf(year, years);
  const marks = points.map((point, index) => markOf(point, references[index] ?? null, x(point.campaign), domain));
  const cuts = cutsOf(history).map((cut) => ({ ...cut, x: hundredths((x(cut.from) + x(cut.to)) / 2) }));
  const isCut = (from: HistoryMark, to: HistoryMark) => cuts.some((cut) => cut.from === from.campaign && cut.to === to.campaign);
  const lines = marks.slice(1).flatMap((to, index) => {
    const from = marks[index];
    return from && !isCut(from, to) ? [{ from, to }] : [];
  });
  const middle = unit === 'ratio' ? EXPECTED : (domain[0] + domain[1]) / 2;
  return {
    marks,
    runs: runsOf(marks, lines),
    lines,
    cuts,
    years: years.map((year) => ({ year, x: x(year), hasValue: marks.some(({ campaign }) => campaign === year) })),
    ticks: [domain[0], middle, domain[1]].map((value) => ({ value, y: yOf(value, domain) })),
    domain,
  };
}

function markOf(
  { campaign, value, interval }: HistoryPoint,
  reference: number | null,
  x: number,
  domain: readonly [number, number],
): HistoryMark {
  const y = yOf(value, domain);
  const bar = interval.origin === 'none' ? null : { top: inside(interval.upper, domain), bottom: inside(interval.lower, domain) };
  const isBelow = reference !== null && reference > value;
  const labelShift = isBelow ? hundredths((bar?.bottom ?? y) - y + LABEL_BELOW) : hundredths((bar?.top ?? y) - y + LABEL_ABOVE);
  return { campaign, value, reference, x, y, referenceY: reference === null ? null : yOf(reference, domain), bar, labelShift };
}

/** One cut per pair of results, however many reasons it has. */
function cutsOf({ breaks }: History): { number: number; from: number; to: number }[] {
  const pairs = new Map(breaks.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...pairs.values()].map((pair, index) => ({ number: index + 1, ...pair }));
}

function runsOf(marks: readonly HistoryMark[], lines: HistoryPlot['lines']): number[][] {
  const runs: number[][] = [];
  for (const mark of marks) {
    const isJoined = lines.some(({ to }) => to === mark);
    if (isJoined) runs.at(-1)?.push(mark.campaign);
    else runs.push([mark.campaign]);
  }
  return runs;
}

function yearsOf({ points, absent }: History): number[] {
  const told = [...points.map(({ campaign }) => campaign), ...absent.map(({ campaign }) => campaign)];
  const first = Math.min(...told);
  return Array.from({ length: Math.max(...told) - first + 1 }, (_, index) => first + index);
}

function xOf(year: number, years: readonly number[]): number {
  const first = years[0] ?? year;
  const span = years.length - 1;
  return span === 0 ? (LEFT + RIGHT) / 2 : hundredths(LEFT + ((year - first) / span) * (RIGHT - LEFT));
}

function yOf(value: number, [low, high]: readonly [number, number]): number {
  return hundredths(HISTORY_BOTTOM - ((value - low) / (high - low)) * (HISTORY_BOTTOM - HISTORY_TOP));
}

function inside(value: number, domain: readonly [number, number]): number {
  return yOf(Math.min(Math.max(value, domain[0]), domain[1]), domain);
}
