import type { DonutArc } from './donut';

/** Radius of the middle of the ring: at this size a whole unit is finer than a pixel of any donut on the map. */
export const DONUT_RADIUS = 50;

/**
 * The parts of a ring as lines to be stroked, clockwise from the top, in whole units around (0, 0): half the characters of filled
 * sectors. Empty counts have none.
 */
export function donutStrokes(counts: readonly number[]): DonutArc[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.flatMap((count, index) => {
    const [from, to] = [before / total, (before + count) / total];
    before += count;
    return count === 0 ? [] : [{ index, path: `M${at(from)}${arc(from, to)}` }];
  });
}

/** More than half a turn goes in two arcs: ends that are rounded and near each other would throw one arc off its centre. */
function arc(from: number, to: number): string {
  if (to - from > 0.5) return arc(from, (from + to) / 2) + arc((from + to) / 2, to);
  return `A${DONUT_RADIUS} ${DONUT_RADIUS} 0 0 1 ${at(to)}`;
}

function at(turn: number): string {
  const [x, y] = [whole(Math.sin(turn * 2 * Math.PI)), whole(-Math.cos(turn * 2 * Math.PI))];
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function whole(part: number): number {
  return Math.round(part * DONUT_RADIUS) || 0;
}
