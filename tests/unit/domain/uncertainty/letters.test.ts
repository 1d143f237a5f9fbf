import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_OFFS, classByThreshold } from '@/lib/domain/scale';
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
    expect(lettersWithin({ lower, upper }, 'esatis-48h-mco', 2019)).toEqual(letters);
  });

  it('has nothing to say of a scale without plain cut-offs', () => {
    expect(lettersWithin({ lower: 70, upper: 90 }, 'iqss-record', 2019)).toEqual([]);
  });

  it('has nothing to say of a campaign whose cut-offs are not known', () => {
    for (const { scale, campaigns } of CUT_OFFS) {
      for (const campaign of [2014, 2018, 2021, 2022, 2025].filter((year) => !campaigns.includes(year))) {
        expect(lettersWithin({ lower: 70, upper: 90 }, scale, campaign)).toEqual([]);
      }
    }
  });

  it('are the letters met when walking along the interval', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CUT_OFFS), fc.integer({ min: 0, max: 1000 }), fc.nat(300), (cutOffs, from, length) => {
        const { scale, campaigns } = cutOffs;
        const campaign = campaigns.at(-1) ?? 0;
        const walked = new Set<string | null>();
        for (let tenth = from; tenth <= Math.min(1000, from + length); tenth++) {
          walked.add(classByThreshold(scale, tenth / 10, campaign));
        }
        const upper = Math.min(1000, from + length) / 10;
        expect([...lettersWithin({ lower: from / 10, upper }, scale, campaign)].sort()).toEqual([...walked].sort());
      }),
    );
  });
});
