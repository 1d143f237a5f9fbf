import { ACRONYMS } from './acronyms';
import { CARE_WORDS } from './care-words';
import { LINK_WORDS } from './link-words';
import type { NameLexicon } from './name-lexicon';
import { type NameToken, tokenise } from './name-tokens';

/** Pairs of proper words that one of the texts ties with a hyphen ("cognacq jay"), plain. */
export function seenHyphens(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    if (!text.includes('-')) continue;
    const { tokens } = tokenise(text);
    for (const [index, { plain, before }] of tokens.entries()) {
      const previous = tokens[index - 1];
      if (before === '-' && previous && isProper(previous.plain) && isProper(plain)) pairs.add(`${previous.plain} ${plain}`);
    }
  }
  return pairs;
}

function isProper(word: string): boolean {
  return word.length > 2 && !/\d/.test(word) && !ACRONYMS.has(word) && !CARE_WORDS.has(word) && !LINK_WORDS.has(word);
}

/**
 * Ties again the words that another file of the site ties. Not a first name and a surname ("Xavier Arnozan": a known word and
 * an unknown one), and the own town only with a side of it ("Lyon-Nord").
 */
export function withHyphens(
  tokens: readonly NameToken[],
  pairs: ReadonlySet<string>,
  { words }: NameLexicon,
): readonly NameToken[] {
  if (pairs.size === 0) return tokens;
  return tokens.map((token, index) => {
    const previous = tokens[index - 1];
    if (token.before !== ' ' || !previous || !pairs.has(`${previous.plain} ${token.plain}`)) return token;
    const mayBePerson = words.has(previous.plain) && !words.has(token.plain);
    const isTownAndMore = token.isOwnTown || (previous.isOwnTown && !SIDES.has(token.plain));
    return mayBePerson || isTownAndMore ? token : { ...token, before: '-' };
  });
}

const SIDES: ReadonlySet<string> = new Set(['centre', 'est', 'nord', 'ouest', 'sud']);
