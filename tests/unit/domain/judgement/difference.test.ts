import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounded, differenceOf } from '@/lib/domain/judgement/by-difference';
import { wilsonInterval } from '@/lib/domain/uncertainty/binomial';
import { Z95 } from '@/lib/domain/uncertainty/normal';

/** Evenly spread, which fc.double is not. */
const tenths = (min: number, max: number) => fc.integer({ min, max }).map((x) => x / 10);
const bounded = fc
  .record({
    value: tenths(-500, 500),
    below: tenths(1, 300),
    above: tenths(1, 300),
  })
  .map(({ value, below, above }): Bounded => ({ value, lower: value - below, upper: value + above }));

describe('differenceOf', () => {
  it('is the usual z test when the intervals are symmetric', () => {
    const around = (value: number, se: number) => ({ value, lower: value - Z95 * se, upper: value + Z95 * se });
    const difference = differenceOf(around(80, 3), around(70, 4));
    expect(difference.z).toBeCloseTo(2, 10);
    expect(difference.lower).toBeCloseTo(10 - Z95 * 5, 10);
    expect(difference.p).toBeCloseTo(0.0455, 4);
  });

  it('is the method of Newcombe on two shares', () => {
    // Newcombe 1998, 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    const difference = differenceOf({ value: 80, ...wilsonInterval(80, 70) }, { value: 60, ...wilsonInterval(60, 80) });
    expect(difference.lower).toBeCloseTo(5.24, 1);
    expect(difference.upper).toBeCloseTo(33.39, 1);
  });

  it('seen from the other side, is its opposite', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const there = differenceOf(a, b);
        const back = differenceOf(b, a);
        expect(back.value).toBeCloseTo(-there.value, 9);
        expect(back.lower).toBeCloseTo(-there.upper, 9);
        expect(back.upper).toBeCloseTo(-there.lower, 9);
        expect(back.z).toBeCloseTo(-there.z, 9);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
  });

  it('excludes zero exactly when p is below 5 %', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const { lower, upper, p, z } = differenceOf(a, b);
        fc.pre(Math.abs(Math.abs(z) - Z95) > 1e-6);
        expect(lower > 0 || upper < 0).toBe(p < 0.05);
      }),
    );
  });
});
