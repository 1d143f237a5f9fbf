import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { issueLine } from '@/lib/import/issue-line';
import { IssueLog } from '@/lib/import/issues';
import { readTableFrom } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { campaignFromName, datasetFromName } from '@/lib/import/run/file-name';
import { BadFileError, type ParsedFile, type Source } from '@/lib/import/source';
import { SOURCES } from '@/lib/import/sources/registry';

/** A file read, recognised and turned into facts; nothing is written yet. */
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
  folder: string;
  campaign: number | null;
  isStrict: boolean;
  onFile?: (fileName: string) => void;
  /** Told of a file of no known layout, whose name announces none. */
  onIgnored?: (fileName: string) => void;
}

interface RecognisedFile {
  table: Table;
  source: Source;
  sha256: string;
  bytes: number;
}

/** Share of bad rows above which a file is not believed. */
const MAX_BAD_SHARE = 0.01;

/**
 * Reads and parses the official files among `files` (relative to the folder). Files of no known layout are left aside
 * unless their name announces one. Throws BadFileError for the first file that cannot be trusted.
 */
export async function prepareFiles(files: readonly string[], options: PrepareOptions): Promise<readonly PreparedFile[]> {
  const recognised: RecognisedFile[] = [];
  for (const file of files) {
    options.onFile?.(file);
    const bytes = await readFile(path.join(options.folder, file));
    const table = await readTableFrom(bytes, file);
    const source = recognise(table);
    if (!source) options.onIgnored?.(file);
    else recognised.push({ table, source, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length });
  }
  const neighbours = recognised.map(({ table }) => table);
  return dropCopies(recognised.map((file) => parse(file, neighbours, options)));
}

function recognise(table: Table): Source | null {
  const announced = datasetFromName(table.fileName);
  const matches = SOURCES.map((source) => ({ source, recognition: source.recognise(table) }));
  const match = matches.find(({ recognition }) => recognition.match === 'yes');
  if (match) {
    if (announced && announced !== match.source.dataset) {
      throw new BadFileError(table.fileName, `its name announces ${announced}, its header is that of ${match.source.label}`);
    }
    return match.source;
  }
  for (const { source, recognition } of matches) {
    if (recognition.match !== 'missing') continue;
    throw new BadFileError(table.fileName, `${source.label}: missing column(s) ${recognition.columns.join(', ')}`);
  }
  if (announced) throw new BadFileError(table.fileName, `its name announces ${announced}, its header is of no known data set`);
  return null;
}

function parse(file: RecognisedFile, neighbours: readonly Table[], options: PrepareOptions): PreparedFile {
  const { source, table } = file;
  if (table.rows.length === 0) throw new BadFileError(table.fileName, `${source.label}: a header and no row`);
  const issues = new IssueLog();
  const parsed = source.parse(withoutMalformedRows(table, issues), {
    fileName: table.fileName,
    campaign: campaignFromName(table.fileName) ?? options.campaign,
    issues,
    neighbours,
  });
  refuseTooManyBadRows(table, issues, options.isStrict);
  return {
    source,
    fileName: table.fileName,
    sha256: file.sha256,
    bytes: file.bytes,
    encoding: table.encoding,
    rows: table.rows.length,
    rejected: issues.rejectedRows,
    issues,
    parsed,
  };
}

/** A row longer or shorter than the header has shifted cells: none of them can be trusted. Short workbook rows are padded by nature. */
function withoutMalformedRows(table: Table, issues: IssueLog): Table {
  if (table.header.length === 0 || table.encoding === 'xlsx') return table;
  const rows = table.rows.filter((row) => {
    if (row.cells.length === table.header.length) return true;
    const params = { cells: row.cells.length, expected: table.header.length };
    issues.reject(row.line, 'cells-unequal', null, row.cells.join(' | '), params);
    return false;
  });
  return { ...table, rows };
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

/** The same bytes twice count once; two different files for one edition leave no way to choose. */
function dropCopies(files: readonly PreparedFile[]): readonly PreparedFile[] {
  const kept = new Map<string, PreparedFile>();
  for (const file of files) {
    const key = `${file.source.dataset} ${file.parsed.edition}`;
    const other = kept.get(key);
    if (other && other.sha256 !== file.sha256) {
      throw new BadFileError(file.fileName, `holds ${key}, and so does ${other.fileName}: keep one of them`);
    }
    if (!other) kept.set(key, file);
  }
  return [...kept.values()];
}
