import { isFieldWord } from '@/lib/domain/search-field-words';
import { canonicalTokens } from '@/lib/domain/search-text';
import type { Directory } from './directory-columns';
import { meetingWords } from './meeting-words';

const SPELLINGS = 3;

/**
 * The text with its first unknown word replaced by a close one that is known; empty when there is nothing to propose. A word of
 * care or of the language is right as it is: nothing is proposed instead of it.
 */
export function closeSpellings({ text, ordinaryWords }: Directory, q: string): string[] {
  const words = canonicalTokens(q).slice(0, 12);
  const isOrdinary = (word: string) => ordinaryWords.has(word);
  const isUnknown = (word: string) =>
    meetingWords(text, word, { isStart: true, isFuzzy: false, isInitial: false, isOrdinary }).length === 0;
  const unknown = words.find(isUnknown);
  if (!unknown || unknown.length < 4 || /\d/.test(unknown) || isFieldWord(unknown) || isOrdinary(unknown)) return [];
  const frequency = (at: number) => text.postings[at]?.length ?? 0;
  const close = text.words.flatMap((known, at) =>
    Math.abs(known.length - unknown.length) <= 2 && isWithinTwoEdits(known, unknown) ? [at] : [],
  );
  return close
    .sort((a, b) => frequency(b) - frequency(a))
    .slice(0, SPELLINGS)
    .map((at) => words.map((word) => (word === unknown ? (text.words[at] ?? word) : word)).join(' '));
}

/** Levenshtein distance of at most two. */
function isWithinTwoEdits(a: string, b: string): boolean {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > 2) return false;
    previous = row;
  }
  return (previous[b.length] ?? 3) <= 2;
}
