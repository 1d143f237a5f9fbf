import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from './routing';

type Messages = Record<string, Record<string, unknown>>;

const cache = new Map<Locale, Promise<Messages>>();

/** Every messages/<locale>/<namespace>.json under its namespace. Read once per process, except while developing. */
export function loadMessages(locale: Locale): Promise<Messages> {
  if (process.env.NODE_ENV === 'development') return readMessages(locale);
  const known = cache.get(locale);
  if (known) return known;
  const loading = readMessages(locale);
  cache.set(locale, loading);
  return loading;
}

async function readMessages(locale: Locale): Promise<Messages> {
  const folder = path.join(process.cwd(), 'messages', locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const entries = files.map(
    async (file) => [file.slice(0, -5), JSON.parse(await readFile(path.join(folder, file), 'utf8'))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
