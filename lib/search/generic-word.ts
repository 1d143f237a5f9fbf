import { GENERIC_WORDS } from '@/lib/domain/search-lexicon';
import { isOneEdit } from '@/lib/domain/search-text';
import { firstFrom } from '@/lib/domain/spelling-index';
import type { Directory } from './directory-columns';

/** Shorter words look like too many names. */
const SHORTEST = 7;

const LONG_WORDS = [...GENERIC_WORDS].filter((word) => word.length >= SHORTEST);

/**
 * The word that says a hospital is meant, or the one that an unknown word misspells by a letter ("hopitla"); undefined for any
 * other word.
 */
export function genericWord(word: string, { text, ordinaryWords }: Directory): string | undefined {
  if (GENERIC_WORDS.has(word)) return word;
  const isKnown = word.length < SHORTEST - 1 || ordinaryWords.has(word) || text.words[firstFrom(text.words, word)] === word;
  return isKnown ? undefined : LONG_WORDS.find((generic) => isOneEdit(generic, word));
}
