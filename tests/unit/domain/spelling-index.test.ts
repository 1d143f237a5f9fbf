import { describe, expect, it } from 'vitest';
import { isOneEdit } from '@/lib/domain/search-text';
import { buildSpellingIndex, firstFrom, oneEditAway } from '@/lib/domain/spelling-index';

const WORDS = [...new Set(everyWord('abc', 5).filter((_, at) => at % 3 !== 0))].sort();
const INDEX = buildSpellingIndex(WORDS);

describe('oneEditAway', () => {
  it('finds what comparing with every word finds, in its order', () => {
    for (const word of [...everyWord('abc', 5), ...everyWord('abd', 6)]) {
      if (word.length < 4) continue;
      const expected = WORDS.flatMap((known, at) =>
        Math.abs(known.length - word.length) <= 1 && isOneEdit(known, word) ? [at] : [],
      );
      expect(oneEditAway(INDEX, word), word).toEqual(expected);
    }
  });

  it('finds nothing among no words', () => {
    expect(oneEditAway(buildSpellingIndex([]), 'hopital')).toEqual([]);
  });
});

describe('firstFrom', () => {
  it('says where a word is or would be', () => {
    const sorted = ['arras', 'brest', 'dax'];
    expect(['', 'arras', 'b', 'brest', 'cahors', 'dax', 'zuydcoote'].map((word) => firstFrom(sorted, word))).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
  });
});

/** Every word of these letters, up to a length. */
function everyWord(letters: string, length: number): string[] {
  if (length === 0) return [''];
  const shorter = everyWord(letters, length - 1);
  const longest = shorter.filter((word) => word.length === length - 1);
  return [...shorter, ...longest.flatMap((word) => Array.from(letters, (letter) => word + letter))];
}
