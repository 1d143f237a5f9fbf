import { ABBREVIATIONS, KINDS } from './abbreviations';
import { ACRONYMS } from './acronyms';
import { CARE_WORDS } from './care-words';
import { mayBeCut } from './cut-words';
import { expandAbbreviations } from './expand';
import { initialsEnds } from './initials';
import { LINK_WORDS } from './link-words';
import type { NameLexicon } from './name-lexicon';
import { type NameToken, plainWord, tokenise } from './name-tokens';

/** A word in capitals by itself, or two initials before a surname ("L-D. BEAUPERTHUY"). */
const CANDIDATE = /(?<![\p{L}\d’'.-])(?:\p{Lu}[-.] ?\p{Lu}\.?(?= \p{L}{4})|\p{Lu}{2,7}(?![\p{L}\d’'.]|-(?!SITE)))/gu;

/** Longer, an acronym is clearer than its words; and the name of an association is its acronym. */
const LONGEST = 62;

/** Acronyms everybody reads, and those a town or a name follows better than a sentence. */
const SPOKEN: ReadonlySet<string> = new Set('cattp chr chru chu cmp cmpp ehpad epsm gcs ghu had ssr uad udm usld'.split(' '));

/**
 * A name with its acronyms written out where another name of the site spells them: "CHPP SITE LAMBALLE" beside "CENTRE
 * HOSPITALIER DU PENTHIEVRE ET DU POUDOUVRE SITE LAMBALLE". Names of the other sites of its legal entity are asked for four letters
 * or more. What would say twice the same word is left.
 */
export function withWholeAcronyms(
  name: string,
  others: readonly string[],
  { words }: NameLexicon,
  siblings: () => readonly string[],
): string {
  let spelled: readonly NameToken[][] | null = null;
  return name.replace(CANDIDATE, (written: string, offset: number) => {
    const acronym = plainWord(written.replace(/[^\p{L}]/gu, ''));
    const isWord = !ACRONYMS.has(acronym) && (words.has(acronym) || ABBREVIATIONS.has(acronym) || CARE_WORDS.has(acronym));
    if (isWord || KINDS.has(acronym) || SPOKEN.has(acronym) || LINK_WORDS.has(acronym)) return written;
    if (AFTER_A_LINK.test(name.slice(0, offset))) return written;
    spelled ??= others.map(wholeWords);
    const isOfTheEntity = acronym.length > 3;
    const whole =
      longest(spelled.flatMap((tokens) => readingsIn(tokens, acronym))) ??
      (isOfTheEntity
        ? longest(
            siblings()
              .flatMap((other) => readingsIn(wholeWords(other), acronym))
              .filter(isProper),
          )
        : undefined);
    return whole !== undefined && !repeats(name, whole) ? whole : written;
  });
}

/** "du HNFC": the article would no longer agree. */
const AFTER_A_LINK = /(?:^|[\s’'])(?:de|du|des|d|la|le|les|l|au|aux)[\s’']$/i;

/** The words of a name, but the last when the field may have cut it: "ENFANTS ET ADO". */
function wholeWords(name: string): NameToken[] {
  const { tokens } = tokenise(name);
  const last = tokens.at(-1);
  return last && mayBeCut(name) && last.plain.length < SHORT ? tokens.slice(0, -1) : tokens;
}

/** Letters of a word that may be the beginning of another. */
const SHORT = 5;

/** The words, as written there, whose initials are the acronym. */
function readingsIn(tokens: readonly NameToken[], acronym: string): string[] {
  const plain = tokens.map((token) => token.plain);
  const readings: string[] = [];
  for (const [start, word] of plain.entries()) {
    if (word[0] !== acronym[0] || LINK_WORDS.has(word) || word.startsWith('asso')) continue;
    if (acronym.length > 2 && CARE_WORDS.has(plain[start - 1] ?? '')) continue;
    for (const end of initialsEnds(acronym, plain, start)) {
      const run = tokens.slice(start, end);
      if (isPhrase(run, acronym))
        readings.push(run.map(({ word, before }, index) => (index === 0 ? word : before + word)).join(''));
    }
  }
  return readings;
}

/** Whole words in one part of the name; two initials are those of a proper name. */
function isPhrase(run: readonly NameToken[], acronym: string): boolean {
  if (run.some(({ before }, index) => index > 0 && !/^[ ’'-]$/.test(before))) return false;
  const told = run.filter(({ plain }) => !LINK_WORDS.has(plain));
  if (told.length < acronym.length || told.some(({ plain }) => plain.length < 3 || ACRONYMS.has(plain))) return false;
  return (
    acronym.length > 2 ||
    (told.length === run.length && !told.some(({ plain }) => CARE_WORDS.has(plain) || ABBREVIATIONS.has(plain)))
  );
}

function longest(readings: readonly string[]): string | undefined {
  return readings.filter(({ length }) => length <= LONGEST).sort((a, b) => b.length - a.length)[0];
}

/** The name of somebody: the other sites may give a word of care ("CMPEA") another meaning. */
function isProper(reading: string): boolean {
  return plainWords(reading).some((word) => !CARE_WORDS.has(word) && !LINK_WORDS.has(word));
}

/** True when a common word of the reading is in the name already, or all its proper words: one town may stand twice. */
function repeats(name: string, reading: string): boolean {
  const said = new Set(plainWords(name));
  const words = plainWords(reading).filter((word) => word.length > 3 && !LINK_WORDS.has(word));
  const proper = words.filter((word) => !CARE_WORDS.has(word));
  if (proper.length > 0 && proper.every((word) => said.has(word))) return true;
  return words.some((word) => word.length > 4 && CARE_WORDS.has(word) && said.has(word));
}

function plainWords(text: string): string[] {
  return expandAbbreviations(tokenise(text).tokens).flatMap(({ plain }) => (KINDS.get(plain) ?? plain).split(' '));
}
