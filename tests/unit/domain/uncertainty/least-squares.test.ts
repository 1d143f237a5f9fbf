import { expect, it } from 'vitest';
import { leastSquares } from '@/lib/domain/uncertainty/least-squares';
import { poissonCdf, poissonLimits, poissonTwoSidedP } from '@/lib/domain/uncertainty/poisson';

it('a line goes through three points at least, and through none that stand above one another', () => {
  const points = [1, 2, 3].map((x) => ({ x, y: 2 * x + 1 }));
  expect(leastSquares(points)).toEqual({ slope: expect.closeTo(2, 12), intercept: expect.closeTo(1, 12) });
  expect(leastSquares(points.slice(0, 2))).toBeNull();
  expect(leastSquares(points.map(({ y }) => ({ x: 5, y })))).toBeNull();
});

it('where nothing is expected nothing happens', () => {
  expect(poissonCdf(0, 0)).toBe(1);
  expect(poissonCdf(3, 0)).toBe(1);
  expect(poissonCdf(-1, 2)).toBe(0);
  expect(poissonLimits(0)).toEqual({ lower: 0, upper: expect.closeTo(3.689, 3) });
  expect(poissonTwoSidedP(0, 0)).toBe(1);
});
