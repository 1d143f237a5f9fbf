import type { Age } from './age';

/** Things of one span of time: everything recent together, or one old collection alone. */
export interface DatedBlock<T> {
  /** Null for what is recent. */
  year: number | null;
  ageYears: number | null;
  items: readonly T[];
}

/** What is recent first, then each collection older than four years apart, newest first. Order kept inside; no empty block. */
export function datedBlocks<T>(
  items: readonly T[],
  ageOf: (item: T) => (Age & { campaign: number }) | null,
): readonly DatedBlock<T>[] {
  const blocks = new Map<number | null, { ageYears: number | null; items: T[] }>();
  for (const item of items) {
    const age = ageOf(item);
    const { year, ageYears } = age?.isOld ? { year: age.campaign, ageYears: age.ageYears } : RECENT;
    const block = blocks.get(year) ?? { ageYears, items: [] };
    block.items.push(item);
    blocks.set(year, block);
  }
  const order = (year: number | null) => year ?? Number.POSITIVE_INFINITY;
  return [...blocks].map(([year, block]) => ({ year, ...block })).sort((a, b) => (order(a.year) < order(b.year) ? 1 : -1));
}

const RECENT = { year: null, ageYears: null };
