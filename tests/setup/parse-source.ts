import { IssueLog } from '@/lib/import/issues';
import { readTable, readTableFrom } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import type { ParsedFile, Source } from '@/lib/import/source';

interface ParsedSource {
  source: Source;
  table: Table;
  parsed: ParsedFile;
  issues: IssueLog;
}

/** Parses a table with the one source that recognises it; fails when none or several do. */
export function parseTable(sources: readonly Source[], table: Table): ParsedSource {
  const claims = sources.filter((candidate) => candidate.recognise(table).match === 'yes');
  const [source] = claims;
  if (!source || claims.length > 1)
    throw new Error(`${table.fileName} is claimed by ${claims.map(({ label }) => label).join(', ') || 'nobody'}`);
  const issues = new IssueLog();
  const parsed = source.parse(table, { fileName: table.fileName, campaign: null, issues });
  return { source, table, parsed, issues };
}

/** The same for a file on disk. */
export async function parsePath(sources: readonly Source[], path: string): Promise<ParsedSource> {
  return parseTable(sources, await readTable(path, path));
}

/** A table from the text of a CSV. */
export function tableOf(text: string, fileName = 'file.csv'): Promise<Table> {
  return readTableFrom(Buffer.from(text), fileName);
}
