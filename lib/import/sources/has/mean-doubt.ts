/**
 * What a published mean is to the results beside it: their plain mean (e-Satis: to the second decimal, on every file held), or a
 * weighted one, rounded, whose weights the file does not give (IQSS).
 */
export type MeanKind = 'plain' | 'weighted';

interface Rows {
  kind: MeanKind;
  /** Rows left out of the file: each may have counted in the mean. */
  rejected: number;
}

/** Means are published with two decimals; weighted ones as whole numbers, as the results they are of. */
const ROUNDING: Readonly<Record<MeanKind, number>> = { plain: 0.011, weighted: 1 };

/**
 * Why `mean` cannot be the mean of these results: what theirs is. Null when it can. One result, within the range of the others,
 * may be missing, of another group or wrong, and a row left out may have had any score: what that explains is no doubt. Without
 * results nothing can be said.
 */
export function meanDoubt(
  mean: number,
  results: readonly number[],
  { kind, rejected }: Rows,
): { mean: number; results: number } | null {
  if (results.length === 0) return null;
  const average = results.reduce((sum, result) => sum + result, 0) / results.length;
  // Not Math.min(...results): a call takes a hundred thousand arguments, a file may have more rows.
  const lowest = results.reduce((low, result) => Math.min(low, result), Number.POSITIVE_INFINITY);
  const highest = results.reduce((high, result) => Math.max(high, result), Number.NEGATIVE_INFINITY);
  const oneRow = (highest - lowest) / results.length;
  const leftOut = (100 * rejected) / (results.length + rejected);
  const isPossible =
    kind === 'plain'
      ? Math.abs(mean - average) <= ROUNDING.plain + oneRow + leftOut
      : mean >= lowest - ROUNDING.weighted && mean <= highest + ROUNDING.weighted;
  return isPossible ? null : { mean: Math.round(average * 100) / 100, results: results.length };
}
