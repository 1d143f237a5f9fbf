import type { HistoryPoint } from '@/lib/domain/history/history-of';

type Unit = 'score' | 'percent' | 'percent-of-target' | 'ratio';

/** A ratio's bounds go far beyond its value when few events are expected: the drawing stops there, the table does not. */
const RATIO_BOUND = 5;

/** Lowest and highest value of the vertical axis. Cut to the values and their intervals; a ratio always shows 0 and 1. */
export function historyDomain(
  points: readonly HistoryPoint[],
  references: readonly number[],
  unit: Unit,
): readonly [number, number] {
  const values = points.map(({ value }) => value);
  const bounds = points.flatMap(({ interval }) => (interval.origin === 'none' ? [] : [interval.lower, interval.upper]));
  if (unit === 'ratio') return ratioDomain(values, bounds);
  return scoreDomain([...values, ...bounds, ...references], unit === 'percent-of-target' ? null : 100);
}

/** Whole tens around the values, at least twenty points wide: a change of one point must not look like a fall. */
function scoreDomain(values: readonly number[], limit: number | null): readonly [number, number] {
  const low = Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
  const high = Math.max(low + 20, Math.ceil((Math.max(...values) + 5) / 10) * 10);
  if (limit === null || high <= limit) return [low, high];
  return [Math.min(low, limit - 20), limit];
}

function ratioDomain(values: readonly number[], bounds: readonly number[]): readonly [number, number] {
  const drawn = bounds.map((bound) => Math.min(bound, RATIO_BOUND));
  return [0, Math.max(2, Math.ceil(Math.max(...values, ...drawn)))];
}
