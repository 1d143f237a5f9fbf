import { describe, expect, it } from 'vitest';
import { donutArcs, donutRadius } from '@/lib/map/donut';
import { donutStrokes } from '@/lib/map/donut-strokes';

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
  it('draws the same parts as lines, a whole turn in two halves, nothing from nothing', () => {
    expect(donutStrokes([1, 0, 3], 10)).toEqual([
      { index: 0, path: 'M0-10A10 10 0 0 1 10 0' },
      { index: 2, path: 'M10 0A10 10 0 1 1 0-10' },
    ]);
    expect(donutStrokes([0, 4], 10)).toEqual([{ index: 1, path: 'M0-10A10 10 0 1 1 0 10A10 10 0 1 1 0-10' }]);
    expect(donutStrokes([0, 0], 10)).toEqual([]);
  });
});
