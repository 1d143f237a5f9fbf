import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from './routing';

type Messages = Record<string, Record<string, unknown>>;

const cache = new Map<Locale, Messages>();

/** Every messages/<locale>/<namespace>.json under its namespace. Read once per process, except while developing. */
export function loadMessages(locale: Locale): Messages {
  const known = cache.get(locale);
  if (known) return known;
  const messages = readMessages(locale);
  if (process.env.NODE_ENV !== 'development') cache.set(locale, messages);
  return messages;
}

function readMessages(locale: Locale): Messages {
  const folder = path.join(process.cwd(), 'messages', locale);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(path.join(folder, file), 'utf8'))] as const),
  );
}
