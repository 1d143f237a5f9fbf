import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, twoSidedP, Z95 } from '@/lib/domain/uncertainty/normal';

/** Slow reference: Simpson's rule over the density. */
function integral(to: number): number {
  const steps = 4000;
  const width = to / steps;
  const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(to);
  for (let i = 1; i < steps; i++) sum += density(i * width) * (i % 2 ? 4 : 2);
  return 0.5 + (sum * width) / 3;
}

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [1.959963984540054, 0.975],
    [3, 0.9986501019683699],
    [-5, 2.866515718791939e-7],
  ])('of %d is %d', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-12);
  });

  it('agrees with the area under the curve', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6000, max: 6000 }), (thousandths) => {
        const z = thousandths / 1000;
        expect(Math.abs(normalCdf(z) - integral(z))).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('twoSidedP', () => {
  it('is 5 % at 1.96 standard errors, 1 at none, and keeps its digits far out', () => {
    expect(twoSidedP(Z95)).toBeCloseTo(0.05, 12);
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(-10) / 1.523970604832105e-23).toBeCloseTo(1, 9);
  });

  it('never grows with the distance from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (a, b) => {
        expect(twoSidedP(Math.max(a, b) / 100)).toBeLessThanOrEqual(twoSidedP(Math.min(a, b) / 100) + 1e-15);
      }),
    );
  });
});
