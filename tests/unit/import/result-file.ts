import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { IssueLog } from '@/lib/import/issues';
import { readTable } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import type { ParsedFile, Source } from '@/lib/import/source';

/** Absolute path of a fixture. */
export function fixture(name: string): string {
  return path.resolve(process.cwd(), 'tests/fixtures', name);
}

/** Reads a fixture as lines of cells, to spoil one of them. */
export async function fixtureTable(name: string): Promise<Table> {
  const lines = (await readFile(fixture(name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  const [header = [], ...rows] = lines;
  return {
    fileName: name,
    encoding: 'utf-8',
    preamble: [],
    header,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
}

/** The same table with one cell changed; `line` counts the header as 1. */
export function withCell(table: Table, line: number, column: string, value: string): Table {
  const position = table.header.indexOf(column);
  if (position === -1) throw new Error(`No column ${column}`);
  return {
    ...table,
    rows: table.rows.map((row) => (row.line === line ? { ...row, cells: row.cells.with(position, value) } : row)),
  };
}

/** The same table without some columns. */
export function withoutColumns(table: Table, ...columns: string[]): Table {
  const keep = table.header.map((name) => !columns.includes(name));
  return {
    ...table,
    header: table.header.filter((_, index) => keep[index]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => keep[index]) })),
  };
}

export interface ParsedWithIssues extends ParsedFile {
  issues: IssueLog;
}

/** Parses with the one source that recognises the table. */
export function parseTable(sources: readonly Source[], table: Table, campaign: number | null): ParsedWithIssues {
  const [source, ...others] = sources.filter((candidate) => candidate.recognise(table).match === 'yes');
  if (!source || others.length > 0) throw new Error(`${others.length + (source ? 1 : 0)} sources recognise ${table.fileName}`);
  const issues = new IssueLog();
  return { ...source.parse(table, { fileName: table.fileName, campaign, issues }), issues };
}

export async function parseFile(sources: readonly Source[], absolutePath: string, campaign: number): Promise<ParsedWithIssues> {
  return parseTable(sources, await readTable(absolutePath, path.basename(absolutePath)), campaign);
}

/** Number of warnings and rejections per kind. */
export function issueKinds({ issues }: ParsedWithIssues): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of issues.issues) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
