import { describe, expect, it } from 'vitest';
import { leastKeys } from '@/lib/search/least-keys';

/** Distinct keys in no order. */
const keyOf = (item: number) => (item * 7_919) % 10_007;

describe('leastKeys', () => {
  it('gives the beginning of the sorted keys, whatever is wanted', () => {
    for (const size of [0, 1, 5, 100, 1_000]) {
      const items = Int32Array.from({ length: size }, (_, item) => item);
      const sorted = [...items].map(keyOf).sort((a, b) => a - b);
      for (const wanted of [0, 1, 2, 7, 20, 499, 1_000, 5_000])
        expect([...leastKeys(items, keyOf, wanted)], `${wanted} of ${size}`).toEqual(sorted.slice(0, wanted));
    }
  });

  it('stands keys already in order, in reverse order and equal', () => {
    const items = Int32Array.from({ length: 50 }, (_, item) => item);
    expect([...leastKeys(items, (item) => item, 3)]).toEqual([0, 1, 2]);
    expect([...leastKeys(items, (item) => -item, 3)]).toEqual([-49, -48, -47]);
    expect([...leastKeys(items, () => 4, 3)]).toEqual([4, 4, 4]);
  });
});
