import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type CopyValue = string | number | boolean | Date | null | undefined | readonly string[];
export type CopyRow = Readonly<Record<string, CopyValue>>;

/**
 * Writes rows with COPY. Keys are Prisma field names; the columns are their snake_case names, as the schema maps them.
 * A missing key is written as null. `shared` holds the fields that are the same on every row.
 */
export async function copyRows(
  client: Client,
  table: string,
  fields: readonly string[],
  rows: Iterable<CopyRow>,
  shared: CopyRow = {},
): Promise<void> {
  const columns = [...Object.keys(shared), ...fields].map((field) => `"${snakeCase(field)}"`).join(', ');
  const stream = client.query(copyFrom(`COPY "${snakeCase(table)}" (${columns}) FROM STDIN`));
  const start = Object.values(shared).map((value) => `${copyText(value)}\t`);
  await pipeline(Readable.from(chunks(start.join(''), fields, rows)), stream);
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const CHUNK = 64 * 1024;

function* chunks(start: string, fields: readonly string[], rows: Iterable<CopyRow>): Generator<string> {
  const last = fields.length - 1;
  let chunk = '';
  for (const row of rows) {
    chunk += start;
    for (const [index, field] of fields.entries()) chunk += copyText(row[field]) + (index === last ? '\n' : '\t');
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** One value in the text format of COPY. */
export function copyText(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  return escaped(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    : text;
}
