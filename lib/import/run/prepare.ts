import { issueLine } from '@/lib/import/issue-line';
import { IssueLog } from '@/lib/import/issues';
import { readBytes, readTableFrom } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { campaignFromName } from '@/lib/import/run/file-name';
import { withoutMalformedRows } from '@/lib/import/run/malformed-rows';
import { type OfficialFile, sha256 } from '@/lib/import/run/official-files';
import { refuseManyDoubts } from '@/lib/import/run/refuse-many-doubts';
import { BadFileError, type ParsedFile, type Source } from '@/lib/import/source';
import { refuseContradictions } from '@/lib/import/sources/cross-check/refuse-contradictions';
import { withTrustedNumbers } from '@/lib/import/sources/cross-check/trusted-rows';

/** A file read and turned into facts; nothing is written yet. */
export interface PreparedFile {
  source: Source;
  fileName: string;
  sha256: string;
  bytes: number;
  encoding: string;
  rows: number;
  rejected: number;
  issues: IssueLog;
  parsed: ParsedFile;
}

export interface PrepareOptions {
  campaign: number | null;
  isStrict: boolean;
}

/** Share of bad rows above which a file is not believed. */
const MAX_BAD_SHARE = 0.01;

/**
 * Reads and parses the files one after the other, each when it is asked for: of the file before nothing is held here.
 * Throws BadFileError for the first one that cannot be trusted.
 */
export async function* prepareFiles(files: readonly OfficialFile[], options: PrepareOptions): AsyncGenerator<PreparedFile> {
  for (const file of files) yield await prepareFile(file, options);
}

async function prepareFile(file: OfficialFile, options: PrepareOptions): Promise<PreparedFile> {
  const bytes = await readBytes(file.path, file.name);
  if (sha256(bytes) !== file.sha256) throw new BadFileError(file.name, 'it changed while it was read');
  const table = await readTableFrom(bytes, file.name);
  return { ...parseTable(table, file.source, options), sha256: file.sha256, bytes: file.bytes };
}

/** Turns the rows of a table into facts and issues. Throws BadFileError when too many of them are bad. */
export function parseTable(
  table: Table,
  source: Source,
  { campaign, isStrict }: PrepareOptions,
): Omit<PreparedFile, 'sha256' | 'bytes'> {
  const { fileName, encoding } = table;
  if (table.rows.length === 0) throw new BadFileError(fileName, `${source.label}: a header and no row`);
  const issues = new IssueLog();
  const context = { fileName, campaign: campaignFromName(fileName) ?? campaign, issues };
  const wellFormed = withTrustedNumbers(withoutMalformedRows(table, issues), source.dataset, issues);
  const parsed = source.parse(wellFormed, context);
  refuseContradictions(wellFormed, source.dataset, issues);
  refuseTooManyBadRows(table, issues, isStrict);
  refuseManyDoubts(table, issues);
  return { source, fileName, encoding, rows: table.rows.length, rejected: issues.rejectedRows, issues, parsed };
}

function refuseTooManyBadRows(table: Table, issues: IssueLog, isStrict: boolean): void {
  const rejected = issues.rejectedRows;
  if (rejected === 0) return;
  const first = issues.issues.find((issue) => issue.severity === 'rejected') ?? null;
  const example = first ? `; first: ${issueLine(first)}` : '';
  if (isStrict) throw new BadFileError(table.fileName, `${rejected} bad row(s), none allowed under --strict${example}`, first);
  if (rejected / table.rows.length > MAX_BAD_SHARE) {
    throw new BadFileError(table.fileName, `${rejected} bad rows of ${table.rows.length}, more than 1 %${example}`, first);
  }
}
