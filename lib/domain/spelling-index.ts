import { isOneEdit } from '@/lib/domain/search-text';
import { existing } from './existing';

/** Words in order, and the same words read backwards in order: those that begin alike, or end alike, stand side by side. */
export interface SpellingIndex {
  words: readonly string[];
  backwards: readonly string[];
  /** For each word read backwards, its position in `words`. */
  positions: Int32Array;
}

/** `words` must be sorted and distinct, of plain letters, digits and blanks. */
export function buildSpellingIndex(words: readonly string[]): SpellingIndex {
  const pairs = words.map((word, position) => ({ backward: reversed(word), position }));
  pairs.sort((a, b) => (a.backward < b.backward ? -1 : 1));
  return {
    words,
    backwards: pairs.map(({ backward }) => backward),
    positions: Int32Array.from(pairs, ({ position }) => position),
  };
}

/**
 * Positions, ascending, of the words that are one edit away from a word of four letters or more (see isOneEdit), itself included.
 * One edit leaves the first half or the second as it was: only words that share one of them are compared.
 */
export function oneEditAway({ words, backwards, positions }: SpellingIndex, word: string): number[] {
  const half = word.length >> 1;
  const found = new Set<number>();
  const consider = (position: number) => {
    const known = existing(words[position]);
    if (Math.abs(known.length - word.length) <= 1 && isOneEdit(known, word)) found.add(position);
  };
  const start = word.slice(0, half);
  for (let at = firstFrom(words, start); words[at]?.startsWith(start); at += 1) consider(at);
  const end = reversed(word.slice(half + 1));
  for (let at = firstFrom(backwards, end); backwards[at]?.startsWith(end); at += 1) consider(existing(positions[at]));
  return [...found].sort((a, b) => a - b);
}

/** Where a word is, or would be, in a sorted list. */
export function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (existing(sorted[middle]) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
