import { CARE_WORDS } from './care-words';
import type { NameContext, NameLexicon } from './name-lexicon';
import { plainWord } from './name-tokens';
import { PROPER_WORDS } from './proper-words';

/** A word with its accents, in lower case: as the site's own files write them, else as the word lists do. */
export function spelledWord(word: string, lexicon: NameLexicon, context: NameContext): string {
  const lower = word.toLowerCase();
  const plain = plainWord(lower);
  if (lower !== plain) return lower;
  return (
    PROPER_WORDS.get(plain) ??
    CARE_WORDS.get(plain) ??
    (lexicon.words.get(plain) || undefined) ??
    context.accents?.get(plain) ??
    (lexicon.words.has(plain) ? undefined : (inflected(plain, lexicon) ?? regular(plain))) ??
    lower
  );
}

/** Endings of plurals and feminines, and that of the word the dictionary lists. */
const ENDINGS: readonly (readonly [ending: string, listed: string, written: string])[] = [
  ['s', '', 's'],
  ['x', '', 'x'],
  ['ennes', 'en', 'ennes'],
  ['enne', 'en', 'enne'],
  ['elle', 'el', 'elle'],
  ['eres', 'er', 'ères'],
  ['ere', 'er', 'ère'],
  ['ees', 'e', 'ées'],
  ['ee', 'e', 'ée'],
  ['es', '', 'es'],
  ['e', '', 'e'],
];

/** "melezes" from "mélèze"; undefined when no listed word explains it. */
function inflected(plain: string, lexicon: NameLexicon): string | undefined {
  for (const [ending, listed, written] of ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, plain.length - ending.length) + listed;
    const spelling = CARE_WORDS.get(stem) ?? lexicon.words.get(stem);
    if (spelling && spelling !== stem) return spelling.slice(0, spelling.length - listed.length) + written;
  }
  return undefined;
}

/** Endings French writes in one way only, in names no list knows: "Mirandière". */
function regular(plain: string): string | undefined {
  const ending = /^(.{3,})(?:ere(s?)|ee(s?))$/.exec(plain);
  if (!ending) return undefined;
  const [, stem, eres, ees] = ending;
  return eres === undefined ? `${stem}ée${ees}` : `${stem}ère${eres}`;
}

/** True when a list knows the word, or its singular or masculine. */
export function isKnownWord(plain: string, lexicon: NameLexicon): boolean {
  return (
    lexicon.words.has(plain) ||
    CARE_WORDS.has(plain) ||
    PROPER_WORDS.has(plain) ||
    ENDINGS.some(
      ([ending, listed]) => plain.endsWith(ending) && lexicon.words.has(plain.slice(0, plain.length - ending.length) + listed),
    )
  );
}

/** The spelling of a common word of care, its plural and feminine included; undefined when it may be a name. */
export function careWord(plain: string): string | undefined {
  const word = CARE_WORDS.get(plain);
  if (word !== undefined || plain.length < 6) return word;
  for (const [ending, listed, written] of ENDINGS) {
    const stem = plain.endsWith(ending) ? CARE_WORDS.get(plain.slice(0, plain.length - ending.length) + listed) : undefined;
    if (stem) return stem.slice(0, stem.length - listed.length) + written;
  }
  return undefined;
}
