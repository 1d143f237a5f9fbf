import { describe, expect, it } from 'vitest';
import { findFalls } from '@/lib/domain/release-check/fall';
import type { RowCount } from '@/lib/domain/release-check/row-count';

const EDITIONS = { dataset: 'iqss', edition: '2020', against: '2020' };
const WHOLE = { subject: 'measurement', item: null, status: null, region: null };

const falls = (before: readonly RowCount[], after: readonly RowCount[]) =>
  findFalls(before, after, EDITIONS).map(({ item, status, region, before: was, after: is }) => [item, status, region, was, is]);

describe('a fall', () => {
  it.each([
    // 5 % and the square root: 57.6 + 33.9, 5.4 + 10.4.
    [1152, 1061, false],
    [1152, 1060, true],
    [108, 93, false],
    [108, 92, true],
    [2348, 43, true],
    [3975, 1978, true],
    // Four facts may always go, five of few may not.
    [4, 0, false],
    [5, 0, true],
    [0, 0, false],
    [10, 30, false],
  ])('of %i to %i is %s', (before, after, isFall) => {
    expect(falls([{ ...WHOLE, count: before }], [{ ...WHOLE, count: after }])).toEqual(
      isFall ? [[null, null, null, before, after]] : [],
    );
  });

  it('is found in one region, whatever the others gain', () => {
    const counts = (bretagne: number, others: number) => [
      { ...WHOLE, region: '53', count: bretagne },
      { ...WHOLE, region: '11', count: others },
    ];
    expect(falls(counts(60, 900), counts(30, 960))).toEqual([[null, null, '53', 60, 30]]);
  });

  it('is found in one status, one item, and one status of a region, the largest first', () => {
    const cell = { ...WHOLE, item: 'room', status: 'scored', region: '53', count: 80 };
    const other = { ...cell, item: 'meal', status: 'non-respondent', region: '11', count: 9000 };
    expect(falls([cell, other], [other])).toEqual([
      ['room', null, null, 80, 0],
      [null, 'scored', null, 80, 0],
      ['room', 'scored', null, 80, 0],
      [null, null, '53', 80, 0],
      [null, 'scored', '53', 80, 0],
    ]);
  });

  it('is told once where a subject has neither items, statuses nor regions', () => {
    expect(findFalls([{ ...WHOLE, count: 50 }], [], EDITIONS)).toEqual([
      { ...EDITIONS, subject: 'measurement', item: null, status: null, region: null, before: 50, after: 0 },
    ]);
  });
});
