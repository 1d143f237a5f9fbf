import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import { refuseExplainedBySwap } from '@/lib/import/sources/cross-check/explained-by-swap';

const RANKS = { means: [['nurses'], ['rooms'], ['meals']], chains: [['leaving', 'overall']] };
const COLUMNS = ['nurses', 'rooms', 'meals', 'leaving', 'overall'] as const;

/** A file of 80 sites whose scores lie a little around these means. */
function file(means: Readonly<Record<(typeof COLUMNS)[number], number>>): Table {
  const rows = Array.from({ length: 80 }, (_, site) => ({
    line: site + 2,
    cells: COLUMNS.map((column, index) => String(means[column] + ((site * (index + 3)) % 11) / 2)),
  }));
  return { fileName: 'scores.csv', encoding: 'utf-8', preamble: [], header: [...COLUMNS], rows };
}

const KNOWN = { nurses: 80, rooms: 70, meals: 60, leaving: 65, overall: 72 };

describe('the ranks of the scores of a file', () => {
  it('as in every campaign held are taken', () => {
    expect(() => refuseExplainedBySwap(file(KNOWN), RANKS)).not.toThrow();
  });

  it.each([
    ['nurses', 'meals'],
    ['rooms', 'meals'],
    ['leaving', 'overall'],
  ] as const)('refuse a file in which %s and %s have changed places, naming both', (one, other) => {
    const swapped = { ...KNOWN, [one]: KNOWN[other], [other]: KNOWN[one] };
    const refused = () => refuseExplainedBySwap(file(swapped), RANKS);
    expect(refused).toThrow(BadFileError);
    expect(refused).toThrow(new RegExp(`${one} and ${other}`));
  });

  it('that no exchange explains are those of another campaign, and taken', () => {
    // Two things are otherwise at once: whoever ranks anew is no swap.
    for (const means of [
      { nurses: 60, rooms: 80, meals: 70, leaving: 72, overall: 65 },
      { nurses: 60, rooms: 70, meals: 80, leaving: 72, overall: 65 },
    ])
      expect(() => refuseExplainedBySwap(file(means), RANKS)).not.toThrow();
  });

  it('say nothing of a file with few scores', () => {
    const small = file({ ...KNOWN, nurses: 60, meals: 80 });
    expect(() => refuseExplainedBySwap({ ...small, rows: small.rows.slice(0, 40) }, RANKS)).not.toThrow();
  });
});
