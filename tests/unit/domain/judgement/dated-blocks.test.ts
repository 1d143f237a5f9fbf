import { describe, expect, it } from 'vitest';
import { ageOf } from '@/lib/domain/judgement/age';
import { datedBlocks } from '@/lib/domain/judgement/dated-blocks';

describe('ageOf', () => {
  it.each([
    [2026, 0, false],
    [2022, 4, false],
    [2021, 5, true],
    [2019, 7, true],
    [2027, 0, false],
  ])('a collection of %d at a release of 2026', (campaign, ageYears, isOld) => {
    expect(ageOf(campaign, '2026-11-27')).toEqual({ ageYears, isOld });
  });
});

describe('datedBlocks', () => {
  it('keeps what is recent together and first, each old year apart, newest first', () => {
    const years = [2019, 2024, 2020, 2022, 2019, null];
    const blocks = datedBlocks(years, (year) => (year === null ? null : { campaign: year, ...ageOf(year, '2026-11-27') }));
    expect(blocks).toEqual([
      { year: null, ageYears: null, items: [2024, 2022, null] },
      { year: 2020, ageYears: 6, items: [2020] },
      { year: 2019, ageYears: 7, items: [2019, 2019] },
    ]);
    expect(datedBlocks([], () => null)).toEqual([]);
  });
});
