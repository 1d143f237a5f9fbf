import { tokenise } from './name-tokens';

const HAS_ACCENT = /[À-ÿŒœ]/;

/** The accented words of the texts, by plain lower-case word; the first text to accent a word is believed. */
export function seenAccents(texts: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (const text of texts) {
    if (!HAS_ACCENT.test(text)) continue;
    for (const { word, plain } of tokenise(text).tokens) {
      const lower = word.toLowerCase();
      if (lower !== plain && !seen.has(plain)) seen.set(plain, lower);
    }
  }
  return seen;
}
