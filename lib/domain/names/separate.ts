import { CARE_WORDS } from './care-words';
import { LINK_WORDS } from './link-words';
import type { NameToken } from './name-tokens';

/** A hyphen that stands for a dash: before a kind of place ("Haute-Marne-HOPITAL") or the own town ("BOULIN-LIBOURNE"). */
export function separate(tokens: readonly NameToken[]): NameToken[] {
  return tokens.map((token, index) => {
    const previous = tokens[index - 1];
    if (token.before !== '-' || !previous || CARE_WORDS.has(previous.plain) || LINK_WORDS.has(previous.plain)) return token;
    return KINDS_OF_PLACE.has(token.plain.split(' ', 1)[0] ?? '') || token.isOwnTown ? { ...token, before: ' - ' } : token;
  });
}

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'allee antenne association centre ch clinique cmp hopital hotel pavillon polyclinique residence rue service site unite usld'.split(
    ' ',
  ),
);
