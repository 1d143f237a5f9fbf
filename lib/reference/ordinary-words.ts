import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutAccents } from '@/lib/domain/search-text';

const DICTIONARIES = ['dictionary-fr/index.dic', 'dictionary-en/index.dic'];

/** A word of a dictionary without its rules of inflection. Capitals are names, which may well be misspelled. */
const ENTRY = /^[\p{Ll}-]{5,}(?=\/|$)/gmu;

/**
 * Ordinary words of French and English, without accents, of five letters and more: shorter ones are never corrected. With their
 * regular plurals. Read when a release is first searched, and never bundled.
 */
export function ordinaryWords(): Promise<ReadonlySet<string>> {
  loading ??= load();
  return loading;
}

let loading: Promise<ReadonlySet<string>> | undefined;

async function load(): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const file of DICTIONARIES) {
    const text = await readFile(path.join(process.cwd(), 'node_modules', file), 'utf8');
    for (const [word] of text.matchAll(ENTRY)) {
      const plain = withoutAccents(word);
      words.add(plain).add(`${plain}s`);
    }
  }
  return words;
}
