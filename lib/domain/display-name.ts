import { agree } from '@/lib/domain/names/agree';
import { expandAbbreviations } from '@/lib/domain/names/expand';
import { linkActivity } from '@/lib/domain/names/link-activity';
import { linkTown } from '@/lib/domain/names/link-town';
import type { NameContext, NameLexicon } from '@/lib/domain/names/name-lexicon';
import { usefulParts } from '@/lib/domain/names/name-parts';
import { namePlaces } from '@/lib/domain/names/name-places';
import { joinedTokens, tokenise } from '@/lib/domain/names/name-tokens';
import { readableWords } from '@/lib/domain/names/readable-words';
import { withHyphens } from '@/lib/domain/names/seen-hyphens';
import { separate } from '@/lib/domain/names/separate';
import { dottedAcronyms, tidyName } from '@/lib/domain/names/tidy-name';

/**
 * An official name made readable: "CTRE HOSP. ST BRIEUC" becomes "Centre hospitalier de Saint-Brieuc". Abbreviations are
 * written out, accents and hyphens restored from the word lists and the site's own files, acronyms left in capitals.
 */
export function displayName(official: string, lexicon: NameLexicon = NO_WORD_LISTS, context: NameContext = {}): string {
  const { tokens, tail } = tokenise(tidyName(official));
  const written = usefulParts(linkActivity(agree(expandAbbreviations(tokens))));
  const placed = withHyphens(separate(namePlaces(written, lexicon, context)), context.hyphens ?? NONE, lexicon);
  return joinedTokens(
    linkTown(readableWords(placed, lexicon, { ...context, acronyms: context.acronyms ?? dottedAcronyms(official) })),
    tail,
  );
}

const NONE: ReadonlySet<string> = new Set();
const NO_WORD_LISTS: NameLexicon = { words: new Map(), places: new Map(), placeLengths: new Map() };
