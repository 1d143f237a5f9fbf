import { existing } from '@/lib/domain/existing';
/** A statistic of some sites, with its values when each twentieth of them is left out: enough to know its error. */
export interface Replicated {
  value: number;
  without: readonly number[];
}

/** Sums over the sites of each fold. Every statistic here is made of sums: leaving a fold out is a subtraction. */
export type FoldSums = readonly Float64Array[];

/** Left out in turn: one site in twenty. */
export const FOLDS = 20;

/** The fold of each site: its rank among all of them by number, so that files in another order give the same figures. */
export function foldsOf(sites: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...sites].sort().map((site, rank) => [site, rank % FOLDS]));
}

/**
 * Sums of `fields` figures of each item, fold by fold; `tell` adds the figures of one item, in the order of the list. Items whose
 * site has no fold go to the first.
 */
export function sumByFold<T extends { site: string }>(
  list: readonly T[],
  folds: ReadonlyMap<string, number>,
  fields: number,
  tell: (item: T, add: (field: number, figure: number) => void) => void,
): FoldSums {
  const sums = Array.from({ length: FOLDS }, () => new Float64Array(fields));
  let own = new Float64Array(fields);
  const add = (field: number, figure: number) => {
    own[field] = existing(own[field]) + figure;
  };
  for (const item of list) {
    own = existing(sums[folds.get(item.site) ?? 0]);
    tell(item, add);
  }
  return sums;
}

/** A statistic of the sums over all sites, and over all but each fold. NaN stands for "cannot be computed". */
export function replicate(sums: FoldSums, statistic: (sums: Float64Array) => number): Replicated {
  const all = totalOf(sums);
  const rest = (fold: Float64Array) => all.map((sum, field) => sum - existing(fold[field]));
  return { value: statistic(all), without: sums.map((fold) => statistic(rest(fold))) };
}

/** Sums over all folds. */
export function totalOf(sums: FoldSums): Float64Array {
  const total = new Float64Array(existing(sums[0]).length);
  for (const fold of sums) {
    for (let field = 0; field < total.length; field++) total[field] = existing(total[field]) + existing(fold[field]);
  }
  return total;
}

/** What two statistics of the same sites give together. */
export function combine(a: Replicated, b: Replicated, of: (a: number, b: number) => number): Replicated {
  return { value: of(a.value, b.value), without: a.without.map((value, index) => of(value, existing(b.without[index]))) };
}

/** Relative standard error (jackknife of the logarithm). Null where the statistic is not positive, or would not be without some of the sites. */
export function relativeError({ value, without }: Replicated): number | null {
  if (![value, ...without].every((one) => one > 0 && one < Number.POSITIVE_INFINITY)) return null;
  const logs = without.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / FOLDS;
  return Math.sqrt(((FOLDS - 1) / FOLDS) * logs.reduce((sum, log) => sum + (log - mean) ** 2, 0));
}
