/** A statistic of some sites, with its values when each twentieth of them is left out: enough to know its error. */
export interface Replicated {
  value: number;
  without: readonly number[];
}

/** A list of sites, whole and without each fold. */
export interface Folded<T> {
  all: readonly T[];
  without: readonly (readonly T[])[];
}

/** Left out in turn: one site in twenty. */
export const FOLDS = 20;

/** The fold of each site: its rank among all of them by number, so that files in another order give the same figures. */
export function foldsOf(sites: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...sites].sort().map((site, rank) => [site, rank % FOLDS]));
}

export function fold<T extends { site: string }>(list: readonly T[], folds: ReadonlyMap<string, number>): Folded<T> {
  const without: T[][] = Array.from({ length: FOLDS }, () => []);
  for (const item of list) {
    const own = folds.get(item.site);
    // By index: this runs half a million times per release.
    for (let index = 0; index < FOLDS; index++) if (index !== own) without[index]?.push(item);
  }
  return { all: list, without };
}

/** A statistic of a list, and of the list without each fold. NaN stands for "cannot be computed". */
export function replicate<T>({ all, without }: Folded<T>, statistic: (list: readonly T[]) => number): Replicated {
  return { value: statistic(all), without: without.map(statistic) };
}

/** What two statistics of the same sites give together. */
export function combine(a: Replicated, b: Replicated, of: (a: number, b: number) => number): Replicated {
  return { value: of(a.value, b.value), without: a.without.map((value, index) => of(value, b.without[index] ?? Number.NaN)) };
}

/** Relative standard error (jackknife of the logarithm). Null where the statistic is not positive, or would not be without some of the sites. */
export function relativeError({ value, without }: Replicated): number | null {
  if (![value, ...without].every((one) => one > 0 && one < Number.POSITIVE_INFINITY)) return null;
  const logs = without.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / FOLDS;
  return Math.sqrt(((FOLDS - 1) / FOLDS) * logs.reduce((sum, log) => sum + (log - mean) ** 2, 0));
}
