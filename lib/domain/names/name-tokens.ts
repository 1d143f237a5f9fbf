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

/** The words of a tidy name, and the punctuation after the last one. Read letter by letter: three times as fast as a split. */
export function tokenise(name: string): { tokens: NameToken[]; tail: string } {
  const tokens: NameToken[] = [];
  let end = 0;
  for (let start = 0; start < name.length; start += 1) {
    if (!isWordCode(name.charCodeAt(start))) continue;
    let after = start + 1;
    while (after < name.length && isWordCode(name.charCodeAt(after))) after += 1;
    const word = name.slice(start, after);
    tokens.push({ word, plain: plainWord(word), before: name.slice(end, start) });
    start = after;
    end = after;
  }
  return { tokens, tail: name.slice(end) };
}

/** A digit or a letter of the Latin alphabet, accents included. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7;
}

/** Lower case, without accents or ligatures. */
export function plainWord(word: string): string {
  return withoutAccents(word.toLowerCase());
}

/** Plain words of a text, "st" and "ste" written out: the key under which places are found. */
export function plainKey(text: string): string {
  return plainWord(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^ | $|\b(?:sts?|stes?)\b/g, (word) => SAINTS.get(word) ?? '');
}

/** Saints, as files abbreviate them. */
export const SAINTS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);

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
