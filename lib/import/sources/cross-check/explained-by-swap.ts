import { parseNumber } from '@/lib/import/normalise/number';
import { columnReader, type Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import type { KnownRanks } from './cross-check';

/** Fewer scored rows may stand in any order. */
const MIN_SCORES = 50;

/** Scores of a column by row; NaN where there is none. */
type Scores = readonly number[];

/**
 * Throws BadFileError when the scores do not stand as in every campaign held and would if two columns changed places. A campaign that
 * ranks them otherwise, which no such exchange explains, is taken as it is: what was always so is no law.
 */
export function refuseExplainedBySwap(table: Table, ranks: KnownRanks): void {
  const scores = scoresOf(table, [...new Set([...ranks.means.flat(), ...ranks.chains.flat()])]);
  if (standsAsKnown(ranks, scores)) return;
  const columns = [...scores.keys()];
  for (const [index, one] of columns.entries()) {
    for (const other of columns.slice(index + 1)) {
      const exchanged = new Map(scores).set(one, scores.get(other) ?? []).set(other, scores.get(one) ?? []);
      if (!standsAsKnown(ranks, exchanged)) continue;
      const problem = `the scores stand as in every other campaign only if ${one} and ${other} change places`;
      throw new BadFileError(table.fileName, `${problem}: are columns swapped?`);
    }
  }
}

/** The columns of these names that have enough scores. */
function scoresOf(table: Table, names: readonly string[]): ReadonlyMap<string, Scores> {
  const { read, has } = columnReader(table.header);
  const found = new Map<string, Scores>();
  for (const name of names.filter(has)) {
    const scores = table.rows.map((row) => parseNumber(read(row, name)) ?? Number.NaN);
    if (scores.filter((score) => !Number.isNaN(score)).length >= MIN_SCORES) found.set(name, scores);
  }
  return found;
}

function standsAsKnown({ means, chains }: KnownRanks, scores: ReadonlyMap<string, Scores>): boolean {
  const tiers = means.map((names) => names.flatMap((name) => meanOf(scores.get(name)) ?? []));
  const areMeansRanked = tiers.every((tier, index) => Math.min(...tier) >= Math.max(...tiers.slice(index + 1).flat()));
  const links = chains.flatMap((names) => names.slice(1).map((more, index) => [names[index] ?? '', more] as const));
  return areMeansRanked && links.every(([less, more]) => isMostlyBelow(scores.get(less), scores.get(more)));
}

function meanOf(scores: Scores | undefined): number | null {
  const known = scores?.filter((score) => !Number.isNaN(score)) ?? [];
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}

/** On most rows that have both and tell them apart; true where too few do. */
function isMostlyBelow(less: Scores | undefined, more: Scores | undefined): boolean {
  if (!less || !more) return true;
  let below = 0;
  let above = 0;
  for (const [row, score] of less.entries()) {
    const other = more[row] ?? Number.NaN;
    if (score < other) below++;
    if (score > other) above++;
  }
  return below + above < MIN_SCORES || below >= above;
}
