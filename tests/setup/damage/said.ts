import type { FactTable } from '@/lib/import/facts';
import { readTableFrom } from '@/lib/import/read/read-table';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { parseTable } from '@/lib/import/run/prepare';
import { RECOGNITION_ROWS, recognise } from '@/lib/import/run/recognise';
import { BadFileError } from '@/lib/import/source';

/** What a file says, or why it is refused. */
export type Said = { refused: string } | { facts: Facts; issues: number };

/** Facts as text without their line, with the lines that say them. */
type Facts = ReadonlyMap<string, readonly number[]>;

/** Facts drawn from several rows at once (means, names, sums of a site): their line is that of one of them. */
const COMMON: ReadonlySet<FactTable> = new Set([
  ...(['referenceValue', 'legalEntityRecord', 'numberLinkRecord', 'commune'] as const),
  'activityRecord',
]);

/** Reads, recognises and parses a file as the import does, nothing written. Throws what is not a refusal. */
export async function whatSays(bytes: Buffer, name: string): Promise<Said> {
  try {
    const source = recognise(await readTableFrom(bytes, name, RECOGNITION_ROWS));
    if (!source) return { refused: 'left aside, of no known layout' };
    const prepared = parseTable(await readTableFrom(bytes, name), source, { campaign: null, isStrict: false });
    return { facts: factsOf(prepared.parsed.facts), issues: prepared.issues.issues.length };
  } catch (error) {
    if (error instanceof BadFileError && error.fileName === name && error.problem !== '') return { refused: error.problem };
    throw error;
  }
}

function factsOf(facts: Partial<Record<FactTable, readonly object[]>>): Facts {
  const lines = new Map<string, number[]>();
  for (const table of FACT_TABLES) {
    for (const fact of facts[table] ?? []) {
      const { line = 0, ...rest } = fact as { line?: number };
      const key = `${table} ${JSON.stringify(rest)}`;
      const place = COMMON.has(table) ? 0 : line;
      const known = lines.get(key);
      if (known) known.push(place);
      else lines.set(key, [place]);
    }
  }
  return lines;
}

/** Lines of the facts that one says and the other does not; 0 for a fact of several rows. */
export function linesOfDifference(a: Facts, b: Facts): number[] {
  return [...a].filter(([fact]) => !b.has(fact)).flatMap(([, lines]) => lines);
}
