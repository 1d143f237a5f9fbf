import { parseNumber } from '@/lib/import/normalise/number';
import { columnReader, type Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import { findBlocks } from '@/lib/import/sources/iqss/blocks';

/** Fewer results of a class have a mean that may be anything. */
const MIN_RESULTS = 10;

/** Throws BadFileError when the results of class A are not above those of B, or those of B above those of C. */
export function refuseOtherClasses(table: Table): void {
  const { read, has } = columnReader(table.header);
  for (const block of findBlocks(table.header).blocks) {
    if (block.kind !== 'class' || !has(block.classColumn)) continue;
    const { valueColumn, classColumn } = block;
    const quartilesOf = (name: string) => {
      const values = table.rows.flatMap((row) =>
        read(row, classColumn).trim().toUpperCase() === name ? (parseNumber(read(row, valueColumn)) ?? []) : [],
      );
      values.sort((a, b) => a - b);
      const at = (share: number) => values[Math.floor((values.length - 1) * share)] ?? 0;
      return values.length < MIN_RESULTS ? null : { low: at(0.25), high: at(0.75) };
    };
    const classes = ['A', 'B', 'C'].flatMap((name) => quartilesOf(name) ?? []);
    for (const [index, { low }] of classes.entries()) {
      const next = classes[index + 1];
      if (!next || low >= next.high) continue;
      throw new BadFileError(
        table.fileName,
        `${valueColumn} and ${classColumn} contradict each other: the better class has the lower results. Are columns swapped?`,
      );
    }
  }
}
