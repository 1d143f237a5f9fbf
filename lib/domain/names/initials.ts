import { existing } from '@/lib/domain/existing';
import { LINK_WORDS } from './link-words';

/** Where words whose initials are the acronym end, read from `start`: with the link words counted, and without. */
export function initialsEnds(acronym: string, words: readonly string[], start: number): number[] {
  const ends: number[] = [];
  for (const countsLinks of [true, false]) {
    let at = start;
    let letter = 0;
    for (; at < words.length && letter < acronym.length; at += 1) {
      const word = existing(words[at]);
      if (!countsLinks && LINK_WORDS.has(word)) continue;
      if (word[0] !== acronym[letter]) break;
      letter += 1;
    }
    if (letter === acronym.length) ends.push(at);
  }
  return ends;
}
