import { ACRONYMS } from './acronyms';
import { CARE_WORDS } from './care-words';
import { mayBeCut } from './cut-words';
import { expandAbbreviations } from './expand';
import { initialsEnds } from './initials';
import { LINK_WORDS } from './link-words';
import type { NameLexicon } from './name-lexicon';
import { plainWord, tokenise } from './name-tokens';
import { tidyName } from './tidy-name';

/**
 * Of the names that files give one site, in order of trust: the first one, or the same name written out further by another
 * file. A different name, older or newer, never replaces it.
 */
export function fullestName(names: readonly [string, ...string[]], lexicon: NameLexicon): string {
  let [fullest] = names;
  for (const other of new Set(names)) if (mayBeFuller(fullest, other)) fullest = writtenOut(fullest, other, lexicon) ?? fullest;
  return fullest;
}

/** A first look, since most names are the same: longer, and beginning with the same letter, as an acronym and its words do. */
function mayBeFuller(name: string, other: string): boolean {
  return other.length > name.length && plainWord(other.charAt(0)) === plainWord(name.charAt(0));
}

/** The other spelling when it says the same more fully: as a whole, or in place of the name before its complement. */
function writtenOut(name: string, other: string, lexicon: NameLexicon): string | null {
  const long = wordsOf(other);
  if (isWrittenOut(name, long, lexicon)) return other;
  const separator = name.lastIndexOf(' - ');
  const [main, rest] = [name.slice(0, separator), name.slice(separator)];
  return separator > 0 && !other.includes(' - ') && isWrittenOut(main, long, lexicon) ? other + rest : null;
}

function isWrittenOut(name: string, long: readonly string[], lexicon: NameLexicon): boolean {
  const short = wordsOf(name);
  if (givesLinks(short, long)) return true;
  if (lettersOf(long) <= lettersOf(short) || initialsIn(long) > initialsIn(short)) return false;
  return aligns({ short, long, isCut: mayBeCut(name), lexicon }, 0, 0);
}

/** The same words, with the "de" or "et" that capitals left out between two words of care: "MAISON D'ENFANTS DIETETIQUE ET THERMALE". */
function givesLinks(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const [index, word] of long.entries()) {
    if (word === short[at]) at += 1;
    else if (!LINK_WORDS.has(word) || !CARE_WORDS.has(short[at - 1] ?? '') || !isCareNext(long, index)) return false;
  }
  return at === short.length && long.length > short.length;
}

function isCareNext(words: readonly string[], index: number): boolean {
  return CARE_WORDS.has(words.slice(index).find((word) => !LINK_WORDS.has(word)) ?? '');
}

function wordsOf(name: string): string[] {
  return expandAbbreviations(tokenise(tidyName(name)).tokens).flatMap(({ plain }) =>
    plain.includes(' ') ? plain.split(' ') : plain,
  );
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (LINK_WORDS.has(word) ? 0 : word.length), 0);
}

function initialsIn(words: readonly string[]): number {
  return words.filter((word) => word.length === 1 && !LINK_WORDS.has(word)).length;
}

interface Pair {
  short: readonly string[];
  long: readonly string[];
  /** The shorter one may stop in the middle of a word. */
  isCut: boolean;
  lexicon: NameLexicon;
}

/** True when each word of the shorter name is, in order, a word of the longer one, its beginning, or the initials of several. */
function aligns(pair: Pair, i: number, j: number): boolean {
  const { short, long } = pair;
  const [a, b] = [short[i], long[j]];
  if (a === undefined) return (pair.isCut && long.length - j <= MOST_CUT) || long.slice(j).every((word) => LINK_WORDS.has(word));
  if (b === undefined) return short.slice(i).every((word) => LINK_WORDS.has(word));
  if (a === b && aligns(pair, i + 1, j + 1)) return true;
  if (LINK_WORDS.has(b) && aligns(pair, i, j + 1)) return true;
  if (LINK_WORDS.has(a) && aligns(pair, i + 1, j)) return true;
  if (isBeginning(a, b, i === short.length - 1, pair) && aligns(pair, i + 1, j + 1)) return true;
  return /^[a-z]{2,7}$/.test(a) && !SPOKEN.has(a) && initialsEnds(a, long, j).some((end) => aligns(pair, i + 1, end));
}

/** Words a full field may have lost. */
const MOST_CUT = 3;

/** An initial, an abbreviation no list knows as a word, or the last word of a full field. */
function isBeginning(a: string, b: string, isLast: boolean, { isCut, lexicon }: Pair): boolean {
  if (b.length <= a.length || !b.startsWith(a)) return false;
  if (isCut && isLast) return true;
  if (a.length === 1) return !LINK_WORDS.has(a);
  return a.length > 3 && !ACRONYMS.has(a) && !lexicon.words.has(a);
}

/** Acronyms people say: written out, a name is longer and no clearer. */
const SPOKEN: ReadonlySet<string> = new Set('cattp chr chru chu cmp cmpp ehpad epsm had hdj smr ssr usld'.split(' '));
