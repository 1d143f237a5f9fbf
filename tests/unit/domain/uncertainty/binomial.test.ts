import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTwoSidedP, wilsonInterval } from '@/lib/domain/uncertainty/binomial';

describe('binomialTwoSidedP', () => {
  it('finds nothing in 3 of 61 against 2.5 %', () => {
    // P(X >= 3) = 0.197: one hospital in five would have as many by luck.
    expect(binomialTwoSidedP(3, 61, 0.025)).toBeCloseTo(2 * 0.1966, 2);
  });

  it.each([
    [0, 61, 0.025, 2 * 0.975 ** 61],
    [10, 10, 0.5, 2 / 1024],
    [5, 10, 0.5, 1],
    [0, 5, 0, 1],
    [5, 5, 1, 1],
  ])('%i of %i at %d', (events, n, rate, expected) => {
    expect(binomialTwoSidedP(events, n, rate)).toBeCloseTo(expected, 10);
  });

  it('is the same seen from the events or from their absence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.integer({ min: 1, max: 99 }), (n, k, percent) => {
        const rate = percent / 100;
        const events = k % (n + 1);
        expect(binomialTwoSidedP(events, n, rate)).toBeCloseTo(binomialTwoSidedP(n - events, n, 1 - rate), 8);
      }),
    );
  });
});

describe('wilsonInterval', () => {
  it.each([
    [0, 30, 0, 11.351],
    [50, 100, 40.383, 59.617],
    [100, 30, 88.649, 100],
  ])('of %d %% of %i answers', (percent, n, lower, upper) => {
    expect(wilsonInterval(percent, n).lower).toBeCloseTo(lower, 2);
    expect(wilsonInterval(percent, n).upper).toBeCloseTo(upper, 2);
  });

  it('stays inside 0 to 100 around the percentage, narrower with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5000 }), (percent, n) => {
        const { lower, upper } = wilsonInterval(percent, n);
        const more = wilsonInterval(percent, n * 2);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100);
        expect(lower).toBeLessThanOrEqual(percent + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(percent - 1e-9);
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
    );
  });
});
