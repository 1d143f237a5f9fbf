import type { RowCount } from '@/lib/domain/release-check/row-count';

/** Which edition of which data set is held against which: the same one as it was, or the campaign before a new one. */
export interface Editions {
  dataset: string;
  edition: string;
  against: string;
}

/** Far fewer facts than before: of a whole subject, or of one region, status or item of it. */
export interface Fall extends Editions, Omit<RowCount, 'count'> {
  before: number;
  after: number;
}

/**
 * What a count may lose without a word: 5 %, its square root on top (what chance alone moves a count by), and four facts in
 * any case. Evidence: between e-Satis +48h 2019 and 2020, two whole campaigns in the year of the epidemic, the country lost
 * 0.2 % of its sites and 2.4 % of its scores, no region more than 3.7 % of its sites (4 of 108) and 11.2 % of its scores
 * (17 of 152, where 19 may go). A file cut in the middle, or without one region, loses far more.
 */
const ALLOWED = { share: 0.05, roots: 1, facts: 4 } as const;

/** The falls beyond what is allowed, the largest loss first. */
export function findFalls(before: readonly RowCount[], after: readonly RowCount[], editions: Editions): readonly Fall[] {
  const left = totals(after);
  return [...totals(before)]
    .flatMap(([key, { count, ...cell }]) => {
      const remains = left.get(key)?.count ?? 0;
      return count - remains > allowedFall(count) ? [{ ...editions, ...cell, before: count, after: remains }] : [];
    })
    .sort((a, b) => b.before - b.after - (a.before - a.after));
}

function allowedFall(count: number): number {
  return Math.max(ALLOWED.facts, ALLOWED.share * count + ALLOWED.roots * Math.sqrt(count));
}

/** The sums that are watched: per subject, its items, its statuses, its regions, and the statuses of an item or a region. */
function totals(counts: readonly RowCount[]): ReadonlyMap<string, RowCount> {
  const sums = new Map<string, RowCount>();
  for (const { subject, item, status, region, count } of counts) {
    for (const part of partsOf(item, status, region)) {
      const cell = { subject, ...part };
      const key = JSON.stringify(cell);
      sums.set(key, { ...cell, count: count + (sums.get(key)?.count ?? 0) });
    }
  }
  return sums;
}

type Cell = Pick<RowCount, 'item' | 'status' | 'region'>;

function partsOf(item: string | null, status: string | null, region: string | null): readonly Cell[] {
  const parts: Cell[] = [
    { item: null, status: null, region: null },
    { item, status: null, region: null },
    { item: null, status, region: null },
    { item, status, region: null },
    { item: null, status: null, region },
    { item: null, status, region },
  ];
  // Where a subject has no item, status or region, several of these are one.
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
