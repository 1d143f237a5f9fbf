import { existing } from '@/lib/domain/existing';
import { ACRONYMS } from './acronyms';
import { CARE_WORDS } from './care-words';
import { LINK_WORDS } from './link-words';
import type { NameToken } from './name-tokens';

/** A hyphen that stands for a dash: before a kind of place ("Haute-Marne-HOPITAL") or the own town ("BOULIN-LIBOURNE"). */
export function separate(tokens: readonly NameToken[]): readonly NameToken[] {
  if (!tokens.some(({ before }) => before === '-')) return tokens;
  return tokens.map((token, index) => {
    const previous = tokens[index - 1];
    if (token.before !== '-' || !previous || isTied(previous, token)) return token;
    const isTownAfterName = token.isOwnTown && (!isProper(previous) || isProper(tokens[index - 2]) || previous.plain === BRAND);
    const isNameAfterCare = CARE_WORDS.has(previous.plain) && previous.plain.length > LONG && isName(token);
    return isTownAfterName || isNameAfterCare || KINDS_OF_PLACE.has(existing(token.plain.split(' ', 1)[0]))
      ? { ...token, before: ' - ' }
      : token;
  });
}

/** "NEPHROCARE-AIRE/ADOUR" is a centre of the brand. */
const BRAND = 'nephrocare';

/** "Oncologie-Bourgoins": a word of care as long is no part of a compound name. */
const LONG = 7;

function isName({ plain, word }: NameToken): boolean {
  return !CARE_WORDS.has(plain) && !LINK_WORDS.has(plain) && /^\p{L}{3,}$/u.test(word);
}

/** "Deauville-Cricquebœuf" is one name, "Robert Boulin-Libourne" a name and a town. */
function isProper(token: NameToken | undefined): boolean {
  return token !== undefined && ![CARE_WORDS, LINK_WORDS, ACRONYMS].some((words) => words.has(token.plain));
}

/** "CMP-CATTP", "médico-", "sur-": the hyphen is a hyphen. */
function isTied(previous: NameToken, token: NameToken): boolean {
  if (LINK_WORDS.has(previous.plain) || previous.plain.endsWith('o')) return true;
  return ACRONYMS.has(previous.plain) && ACRONYMS.has(token.plain);
}

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'allee antenne association cattp centre ch clinique cmp hdj hopital hotel institut maison pavillon polyclinique residence rue service site unite usld'.split(
    ' ',
  ),
);
