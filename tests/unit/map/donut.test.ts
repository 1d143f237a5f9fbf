import { describe, expect, it } from 'vitest';
import { donutArcs, donutRadius } from '@/lib/map/donut';

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
