import { ReadingBudget } from '@/lib/import/read/reading-budget';
import type { Row, Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
import { type Line, LineReader } from './line-reader';
import { faultOf } from './row-fault';

/** First line of the FINESS extracts: a comment, and no header after it. */
const FINESS_COMMENT = /^finess;etalab;/i;

/** A line longer than this is not split: no row of these files comes near it. */
const LONGEST_LINE = 1_000_000;

/** Lines a quoted cell may hold. */
const LONGEST_RECORD = 20;

/**
 * Reads a CSV of any of the publishers: encoding and separator are found, cells are trimmed text. A row whose quotes or
 * characters cannot be trusted comes with its fault, and harms no other. `maxRows` stops after that many rows.
 */
export function readCsv(bytes: Uint8Array, fileName: string, maxRows = Number.POSITIVE_INFINITY): Table {
  const lines = new LineReader(bytes, fileName);
  const first = lines.next();
  if (!first) throw new BadFileError(fileName, 'the file is empty');
  const separator = separatorOf(first.text);
  const isFiness = FINESS_COMMENT.test(first.text);
  const header = isFiness ? [] : readHeader(first, separator, fileName);
  const budget = new ReadingBudget(fileName);
  const rows: Row[] = [];
  for (let line = lines.next(); line && rows.length < maxRows; line = lines.next()) {
    const row = readRow(line, lines, separator, header.length);
    budget.spend(row.cells.length, row.line);
    rows.push(row);
  }
  return { fileName, encoding: lines.encoding, preamble: isFiness ? [first.text.trim()] : [], header, rows };
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

function readHeader(line: Line, separator: string, fileName: string): readonly string[] {
  const cells = line.text.length > LONGEST_LINE ? 'stray' : splitRecord(line.text, separator);
  if (typeof cells === 'string')
    throw new BadFileError(fileName, `no readable header: a quote out of place (line ${line.number})`);
  return cells;
}

/** The record that begins on this line. */
function readRow(first: Line, lines: LineReader, separator: string, width: number): Row {
  const line = first.number;
  if (first.text.length > LONGEST_LINE) return { line, cells: [], fault: { code: 'text-too-long', cell: null } };
  const one = splitRecord(first.text, separator);
  const cells = one === 'open' ? joinLines(first, lines, separator, width) : one;
  if (typeof cells === 'string') return { line, cells: [first.text], fault: { code: 'quote-stray' } };
  const fault = first.isSuspect ? faultOf(cells) : undefined;
  return fault ? { line, cells, fault } : { line, cells };
}

/**
 * A record whose quoted cell goes on over the next lines: as many as make one of the width of the header, none of which is a
 * record of its own. Otherwise its quote is a stray one, and the next lines are left to be read as they are.
 */
function joinLines(first: Line, lines: LineReader, separator: string, width: number): readonly string[] | 'stray' {
  const taken: Line[] = [];
  let text = first.text;
  while (taken.length < LONGEST_RECORD && text.length < LONGEST_LINE) {
    const next = lines.next();
    if (!next) break;
    taken.push(next);
    const alone = splitRecord(next.text, separator);
    if (Array.isArray(alone) && alone.length === width) break;
    text += `\n${next.text}`;
    const cells = splitRecord(text, separator);
    if (cells === 'open') continue;
    if (cells === 'stray' || cells.length !== width) break;
    first.isSuspect ||= taken.some(({ isSuspect }) => isSuspect);
    return cells;
  }
  lines.giveBack(taken);
  return 'stray';
}

/**
 * Cells of one record of a CSV, trimmed. `open`: a quote is not closed where the text ends, the cell may go on below.
 * `stray`: a quote stands where it cannot be one of a quoted cell.
 */
function splitRecord(text: string, separator: string): string[] | 'open' | 'stray' {
  // Most lines of the big files hold no quote at all: splitting them is ten times faster.
  if (!text.includes('"')) return text.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  for (let start = 0; ; ) {
    while (text[start] === ' ') start += 1;
    const end = text[start] === '"' ? endOfQuoted(text, start) : endOfPlain(text, start, separator);
    if (end === -1) return 'open';
    const next = skipSpaces(text, end);
    const isLast = next >= text.length;
    if (!isLast && text[next] !== separator) return 'stray';
    const cell = text.slice(start, end);
    if (cell.startsWith('"')) cells.push(cell.slice(1, -1).replaceAll('""', '"').trim());
    else if (cell.includes('"')) return 'stray';
    else cells.push(cell.trim());
    if (isLast) return cells;
    start = next + 1;
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function endOfPlain(text: string, start: number, separator: string): number {
  const end = text.indexOf(separator, start);
  return end === -1 ? text.length : end;
}

/** Position after the closing quote; -1 when there is none. Two quotes in a row are one of the text. */
function endOfQuoted(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return -1;
    if (text[quote + 1] !== '"') return quote + 1;
    from = quote + 2;
  }
}
