import type { DonutArc } from './donut';

/** The parts of a ring as lines to be stroked, clockwise from the top: half the characters of filled sectors. Empty counts have none. */
export function donutStrokes(counts: readonly number[], radius: number): DonutArc[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const r = tenths(radius);
  let before = 0;
  return counts.flatMap((count, index) => {
    const [from, to] = [before / total, (before + count) / total];
    before += count;
    if (count === 0) return [];
    // A whole turn in one arc would be none: two halves.
    if (count === total) return [{ index, path: `M0-${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0-${r}` }];
    return [{ index, path: `M${at(from, radius)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to, radius)}` }];
  });
}

function at(turn: number, radius: number): string {
  const [x, y] = [tenths(radius * Math.sin(turn * 2 * Math.PI)), tenths(-radius * Math.cos(turn * 2 * Math.PI))];
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
