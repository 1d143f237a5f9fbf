import { GENERIC_WORDS } from '@/lib/domain/search-lexicon';
import { canonicalTokens } from '@/lib/domain/search-text';

/** A name in canonical words, and the same without those that many hospitals share: "Clinique du Parc" is parc. */
export interface NameKey {
  all: string;
  words: ReadonlySet<string>;
  core: string;
}

export function nameKey(name: string): NameKey {
  const words = canonicalTokens(name);
  return { all: words.join(' '), words: new Set(words), core: words.filter((word) => !GENERIC_WORDS.has(word)).join(' ') };
}
