import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classByThreshold } from '@/lib/domain/scale';
import { SURVEYS } from '@/lib/domain/survey-results';
import { lettersWithin } from '@/lib/domain/uncertainty/letters';

describe('lettersWithin', () => {
  it.each([
    [78, 90, ['A']],
    [76, 78, ['A', 'B']],
    [77.3, 80, ['A']],
    [77.29, 77.3, ['A', 'B']],
    [60, 70.69, ['D']],
    [-3, 104, ['A', 'B', 'C', 'D']],
    [-3, -1, ['D']],
  ])('from %d to %d on the +48h scale', (lower, upper, letters) => {
    expect(lettersWithin({ lower, upper }, 'esatis-48h-mco')).toEqual(letters);
  });

  it('has nothing to say of a scale without plain cut-offs', () => {
    expect(lettersWithin({ lower: 70, upper: 90 }, 'iqss-record')).toEqual([]);
  });

  it('are the letters met when walking along the interval', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SURVEYS), fc.integer({ min: 0, max: 1000 }), fc.nat(300), (survey, from, length) => {
        const walked = new Set<string | null>();
        for (let tenth = from; tenth <= Math.min(1000, from + length); tenth++) walked.add(classByThreshold(survey, tenth / 10));
        const upper = Math.min(1000, from + length) / 10;
        expect([...lettersWithin({ lower: from / 10, upper }, survey)].sort()).toEqual([...walked].sort());
      }),
    );
  });
});
