import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonCdf, poissonLimits, poissonTwoSidedP } from '@/lib/domain/uncertainty/poisson';

describe('poissonLimits', () => {
  // Garwood 1936, as printed in tables of exact Poisson limits.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [3, 0.6187, 8.7673],
    [10, 4.7954, 18.3904],
    [50, 37.111, 65.9187],
    [100, 81.3639, 121.6271],
  ])('of %i events are %d and %d', (observed, lower, upper) => {
    const limits = poissonLimits(observed);
    expect(limits.lower).toBeCloseTo(lower, 3);
    expect(limits.upper).toBeCloseTo(upper, 3);
  });

  it('exclude an expected number exactly when the exact test does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 4000 }), (observed, twentieths) => {
        const expected = twentieths / 20;
        const { lower, upper } = poissonLimits(observed);
        fc.pre(Math.abs(expected - lower) > 1e-6 && Math.abs(expected - upper) > 1e-6);
        expect(expected < lower || expected > upper).toBe(poissonTwoSidedP(observed, expected) < 0.05);
      }),
    );
  });
});

describe('poissonCdf', () => {
  it('adds up the probabilities one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 200 }), (count, tenths) => {
        const mean = tenths / 10;
        let factorial = 1;
        let sum = 0;
        for (let k = 0; k <= count; k++) {
          if (k > 0) factorial *= k;
          sum += (Math.exp(-mean) * mean ** k) / factorial;
        }
        expect(poissonCdf(count, mean)).toBeCloseTo(sum, 10);
      }),
    );
  });

  it('does not underflow for large means', () => {
    expect(poissonCdf(1000, 1000)).toBeCloseTo(0.5084, 3);
  });
});

describe('poissonTwoSidedP', () => {
  it('finds nothing in 3 events where 2.5 % of 61 are expected, nor in none', () => {
    expect(poissonTwoSidedP(3, 61 * 0.025)).toBeGreaterThan(0.3);
    expect(poissonTwoSidedP(0, 61 * 0.025)).toBeGreaterThan(0.3);
  });
});
