import { parse } from 'csv-parse/sync';
import { decodeText } from '@/lib/import/read/decode';
import type { Row, Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';

/** First line of the FINESS extracts: a comment, and no header after it. */
const FINESS_COMMENT = /^finess;etalab;/i;

/** Reads a CSV of any of the publishers: encoding and separator are found, cells are trimmed text. */
export function readCsv(bytes: Uint8Array, fileName: string): Table {
  const { text, encoding } = decodeText(bytes, fileName);
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || undefined).replace(/^\ufeff/, '');
  const separator = separatorOf(firstLine);
  // Most of the big files hold no quote at all: splitting them is ten times faster.
  const records = text.includes('"') ? parseRecords(text, separator, fileName) : splitRecords(text, separator);
  const isFiness = FINESS_COMMENT.test(firstLine);
  const [first, ...rest] = records;
  if (!first) throw new BadFileError(fileName, 'the file is empty');
  return {
    fileName,
    encoding,
    preamble: isFiness ? [firstLine.trim()] : [],
    header: isFiness ? [] : first.cells,
    rows: rest,
  };
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [';', ',', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

/** Records of a text without quotes, where a line is a record. */
function splitRecords(text: string, separator: string): Row[] {
  const records: Row[] = [];
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((content, index) => {
      if (content.trim() !== '') records.push({ line: index + 1, cells: content.split(separator).map((cell) => cell.trim()) });
    });
  return records;
}

function parseRecords(text: string, delimiter: string, fileName: string): Row[] {
  const records: Row[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // The line counter stands at the end of the record: one-line records are the rule in these files.
      on_record: (cells: string[], { lines }) => {
        // The parser trims around quotes, not inside them.
        records.push({ line: lines, cells: cells.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    throw new BadFileError(fileName, `not a readable CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  return records;
}
