import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '@/lib/domain/uncertainty/evidence';

const readings = fc.array(
  fc.record({ sd: fc.integer({ min: 1, max: 60 }), error: fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100) }),
  { minLength: 1, maxLength: 5 },
);

describe('weigh', () => {
  it('lies among the readings, and is known better than the best of them', () => {
    fc.assert(
      fc.property(readings, (some) => {
        const found = weigh(some);
        expect(found?.sd).toBeGreaterThanOrEqual(Math.min(...some.map(({ sd }) => sd)) - 1e-9);
        expect(found?.sd).toBeLessThanOrEqual(Math.max(...some.map(({ sd }) => sd)) + 1e-9);
        expect(found?.error).toBeLessThanOrEqual(Math.min(...some.map(({ error }) => error)) + 1e-9);
      }),
    );
  });

  it('follows the more precise of two', () => {
    expect(
      weigh([
        { sd: 10, error: 0.1 },
        { sd: 20, error: 0.1 },
      ])?.sd,
    ).toBeCloseTo(Math.sqrt(200), 9);
    expect(
      weigh([
        { sd: 10, error: 0.01 },
        { sd: 20, error: 0.5 },
      ])?.sd,
    ).toBeCloseTo(10, 1);
    expect(weigh([])).toBeNull();
  });
});
