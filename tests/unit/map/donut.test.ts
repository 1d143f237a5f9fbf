import { describe, expect, it } from 'vitest';
import { donutArcs, donutRadius } from '@/lib/map/donut';
import { DONUT_RADIUS, donutStrokes } from '@/lib/map/donut-strokes';

describe('donutArcs', () => {
  it('leaves empty counts out and keeps the order', () => {
    expect(donutArcs([2, 0, 1], 10, 6).map((arc) => arc.index)).toEqual([0, 2]);
  });

  it('draws a whole ring for a single state', () => {
    const [only] = donutArcs([0, 4], 10, 6);
    expect(only?.path.match(/A/g)).toHaveLength(4);
  });

  it('puts a quarter at the top right', () => {
    expect(donutArcs([1, 3], 10, 5)[0]?.path).toBe('M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z');
  });

  it('draws nothing from nothing', () => {
    expect(donutArcs([0, 0], 10, 6)).toEqual([]);
    expect(donutArcs([], 10, 6)).toEqual([]);
  });
});

it('a larger group has a larger donut', () => {
  expect(donutRadius(1000)).toBeGreaterThan(donutRadius(100));
  expect(Number.isFinite(donutRadius(0))).toBe(true);
});

describe('donutStrokes', () => {
  it('draws the same parts as lines in whole units, more than half a turn in two, nothing from nothing', () => {
    expect(donutStrokes([1, 0, 3])).toEqual([
      { index: 0, path: 'M0-50A50 50 0 0 1 50 0' },
      { index: 2, path: 'M50 0A50 50 0 0 1 -35 35A50 50 0 0 1 0-50' },
    ]);
    expect(donutStrokes([0, 4])).toEqual([{ index: 1, path: 'M0-50A50 50 0 0 1 0 50A50 50 0 0 1 0-50' }]);
    expect(donutStrokes([0, 0])).toEqual([]);
  });

  it('keeps every arc on its circle, however small a part is left', () => {
    for (const most of [2, 7, 40, 150, 400]) {
      for (const { path } of donutStrokes([most, 1, 1])) {
        const ends = [...path.matchAll(/(?:M|0 0 1)\s?(-?\d+)\s?(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        expect(ends.length).toBeGreaterThan(1);
        for (const [index, [x = 0, y = 0]] of ends.entries()) {
          expect(Math.abs(Math.hypot(x, y) - DONUT_RADIUS)).toBeLessThan(1);
          // Two ends that are one point would draw nothing, or anything, when the part is more than a pixel.
          const [u = 0, v = 0] = ends[index - 1] ?? [];
          if (index > 0) expect(Math.hypot(x - u, y - v)).toBeLessThanOrEqual(2 * DONUT_RADIUS + 1);
        }
      }
    }
  });
});
