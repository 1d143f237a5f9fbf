import { parseNumber } from '@/lib/import/normalise/number';
import { columnReader, type Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import type { KnownOrder } from './cross-check';

/** Fewer scored rows have means that may stand in any order. */
const MIN_SCORES = 50;

/** Throws BadFileError when the means of the scores are not in their known order: two of them stand in each other's column. */
export function refuseOtherOrder(table: Table, order: KnownOrder): void {
  const tiers = order.map((columns) => columns.flatMap((column) => meanOf(table, column) ?? []));
  for (const [index, tier] of tiers.entries()) {
    for (const lower of tiers.slice(index + 1).flat()) {
      const below = tier.find((higher) => higher.mean < lower.mean);
      if (!below) continue;
      const means = `the mean of ${below.column} (${below.mean.toFixed(1)}) is below that of ${lower.column} (${lower.mean.toFixed(1)})`;
      throw new BadFileError(table.fileName, `${means}, which no campaign has shown: are columns swapped?`);
    }
  }
}

function meanOf(table: Table, column: string): { column: string; mean: number } | null {
  const { read } = columnReader(table.header);
  const scores = table.rows.flatMap((row) => parseNumber(read(row, column)) ?? []);
  return scores.length < MIN_SCORES ? null : { column, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
}
