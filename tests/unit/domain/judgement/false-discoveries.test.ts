import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlFalseDiscoveries } from '@/lib/domain/judgement/false-discoveries';

/** Slow reference: the adjusted p of each, as the smallest of m·p/rank over all that are at least as large. */
function reference(pValues: readonly number[], q: number): boolean[] {
  return pValues.map((p) => {
    const adjusted = pValues
      .filter((other) => other >= p)
      .map((other) => (pValues.length * other) / pValues.filter((x) => x <= other).length);
    return Math.min(...adjusted) <= q;
  });
}

describe('controlFalseDiscoveries', () => {
  it('keeps the example of Benjamini and Hochberg: four of fifteen', () => {
    const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(controlFalseDiscoveries(p, 0.05).filter(Boolean)).toHaveLength(4);
  });

  it('agrees with adjusted p values', () => {
    const p = fc.oneof(
      fc.double({ min: 0, max: 0.06, noNaN: true }),
      fc.integer({ min: 0, max: 100 }).map((x) => x / 1000),
    );
    fc.assert(
      fc.property(fc.array(p, { maxLength: 40 }), (pValues) => {
        // Ratios right at the limit may differ in their last digit.
        fc.pre(pValues.every((x) => pValues.every((_, k) => Math.abs((pValues.length * x) / (k + 1) - 0.05) > 1e-12)));
        expect(controlFalseDiscoveries(pValues, 0.05)).toEqual(reference(pValues, 0.05));
      }),
    );
  });

  it('finds nothing in nothing, and one p at its own level', () => {
    expect(controlFalseDiscoveries([])).toEqual([]);
    expect(controlFalseDiscoveries([0.05])).toEqual([true]);
    expect(controlFalseDiscoveries([0.051])).toEqual([false]);
  });
});
