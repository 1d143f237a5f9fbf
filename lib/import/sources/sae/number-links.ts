import { readFiness } from '@/lib/domain/finess';
import type { Facts } from '@/lib/import/facts';
import type { ColumnReader, Row } from '@/lib/import/read/table';

const MERGED = ['FIFU1', 'FIFU2', 'FIFU3'];
const PREVIOUS_ENTITY = 'FIPRE';

/**
 * What a row of ID says of former numbers: those merged into the site (FIFU), and its legal entity before this one
 * (FIPRE). Editions without these columns, and IDB, say nothing.
 */
export function readNumberLinks(row: Row, finess: string, { read }: ColumnReader): Facts['numberLinkRecord'] {
  const numbers = (columns: readonly string[], relation: string) => {
    const given = columns.map((column) => readFiness(read(row, column)));
    const others = new Set(given.filter((other) => other !== null && other !== finess));
    return [...others].map((other) => ({ line: row.line, finess, otherFiness: other ?? '', relation }));
  };
  return [...numbers(MERGED, 'merged'), ...numbers([PREVIOUS_ENTITY], 'previous-entity')];
}
