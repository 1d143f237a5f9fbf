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

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a tidy name, and the punctuation after the last one. */
export function tokenise(name: string): { tokens: NameToken[]; tail: string } {
  const tokens: NameToken[] = [];
  let end = 0;
  for (const match of name.matchAll(WORD)) {
    const [word] = match;
    tokens.push({ word, plain: plainWord(word), before: name.slice(end, match.index) });
    end = match.index + word.length;
  }
  return { tokens, tail: name.slice(end) };
}

/** Lower case, without accents. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : withoutAccents(lower);
}

const PLAIN = /^[a-z0-9]*$/;

/** Plain words of a text, "st" and "ste" written out: the key under which places are found. */
export function plainKey(text: string): string {
  return tokenise(text)
    .tokens.map(({ plain }) => SAINTS[plain] ?? plain)
    .join(' ');
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
