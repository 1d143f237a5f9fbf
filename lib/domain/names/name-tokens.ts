import { withoutAccents } from '@/lib/domain/search-text';

/** One word of a name, with what stands before it. */
export interface NameToken {
  /** As written in the file. */
  word: string;
  /** Lower case, without accents. */
  plain: string;
  /** Spaces and punctuation between the word before and this one. */
  before: string;
  /** The readable form, once it is decided. */
  said?: string;
  /** The commune of the site. */
  isOwnTown?: boolean;
  /** Part of a proper name, whatever the word means. */
  isProper?: boolean;
}

/** Words, and what stands between them. */
const BETWEEN = /([^\p{L}\p{N}]+)/u;

/** The words of a tidy name, and the punctuation after the last one. */
export function tokenise(name: string): { tokens: NameToken[]; tail: string } {
  const pieces = name.split(BETWEEN);
  const tokens: NameToken[] = [];
  let before = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) before = piece;
    else if (piece !== '') {
      tokens.push({ word: piece, plain: plainWord(piece), before });
      before = '';
    }
  }
  return { tokens, tail: before };
}

/** Lower case, without accents or ligatures. Names are read by the ten thousand: the letters of French have a table. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const plain = lower.replace(FRENCH_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return ASCII.test(plain) ? plain : withoutAccents(plain);
}

const ASCII = /^[ -~]*$/;
const FRENCH_LETTERS = /[àâäçéèêëîïôöùûüœæ]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ à: 'a', â: 'a', ä: 'a', ç: 'c', é: 'e', è: 'e', ê: 'e', ë: 'e', î: 'i', ï: 'i', ô: 'o', ö: 'o', ù: 'u', û: 'u', ü: 'u' },
  ...{ œ: 'oe', æ: 'ae' },
};

/** Plain words of a text, "st" and "ste" written out: the key under which places are found. */
export function plainKey(text: string): string {
  const words = plainWord(text).split(/[^a-z0-9]+/);
  return words.flatMap((word) => (word === '' ? [] : [SAINTS[word] ?? word])).join(' ');
}

export const SAINTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/** True when the word goes on the phrase before it: a space, a hyphen or an apostrophe stands between. */
export function goesOn({ before }: NameToken): boolean {
  return before === ' ' || before === '-' || before === '’';
}

/** At the start of the name, or after a mark that opens a new part. */
export function opensPart(token: NameToken, previous: NameToken | undefined): boolean {
  return previous === undefined || / - | \/ |[(;+]/.test(token.before);
}

/** The readable text of tokens. */
export function joinedTokens(tokens: readonly NameToken[], tail: string): string {
  return tokens.map(({ before, said, word }) => before + (said ?? word)).join('') + tail;
}
