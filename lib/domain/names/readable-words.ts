import { existing } from '@/lib/domain/existing';
import { ACRONYMS } from './acronyms';
import { capitalised } from './capitalised';
import { CARE_WORDS } from './care-words';
import { ARTICLES, LINK_WORDS } from './link-words';
import { mendedWord } from './mended-word';
import type { NameContext, NameLexicon } from './name-lexicon';
import { type NameToken, opensPart } from './name-tokens';
import { careWord, isKnownWord, spelledWord } from './spelled-word';
import { TITLES } from './street-words';

/** Says each word that is not said yet: its case and its accents, from its place in the name. */
export function readableWords(tokens: readonly NameToken[], lexicon: NameLexicon, context: NameContext): NameToken[] {
  const isShouted = tokens.every(({ word, said }) => said !== undefined || word === word.toUpperCase());
  const said: NameToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const previous = said[index - 1];
    const next = tokens[index + 1];
    said.push({ ...token, said: readableWord({ token, previous, next, isShouted }, lexicon, context) });
  }
  return said;
}

interface Place {
  token: NameToken;
  previous: NameToken | undefined;
  next: NameToken | undefined;
  /** The whole name is in capitals. */
  isShouted: boolean;
}

function readableWord(place: Place, lexicon: NameLexicon, context: NameContext): string {
  const { token, previous, next } = place;
  const opens = opensPart(token, previous);
  const { word, plain } = token;
  if (token.said !== undefined) return cased(token.said, opens || token.isProper || isTitle(place));
  if (/\d/.test(word)) return readableNumber(word);
  if (plain.length === 1) return readableLetter(place, opens);
  if (ROMAN.test(word)) return word.replace(/[EÈ]ME$/, 'e');
  if (LINK_WORDS.has(plain)) return cased(word.toLowerCase(), opens || opensProperName(place) || (token.isProper && !next));
  if (isAcronym(place, lexicon, context)) return word.toUpperCase();
  const noun = careWord(plain) ?? careWord(mendedWord(plain, !next, lexicon) ?? plain);
  if (noun !== undefined)
    return cased(noun, opens || token.isProper || isTitle(place) || isPartOfName(plain, existing(previous), next));
  const spelled = spelledWord(word, lexicon, context);
  return isAdjective(plain, previous) ? spelled : capitalised(spelled);
}

/** "Agglomération nancéienne", "Hôpital européen": after the noun it tells of; "HAD du Roannais" is a place. */
function isAdjective(plain: string, previous: NameToken | undefined): boolean {
  if (!previous || !CARE_WORDS.has(previous.plain)) return false;
  return ADJECTIVES.has(plain) || (DISTRICTS.has(previous.plain) && /(?:oise|aise|ienne|eenne)$/.test(plain));
}

const DISTRICTS: ReadonlySet<string> = new Set(['agglomeration', 'region']);
const ADJECTIVES: ReadonlySet<string> = new Set(
  `americain annecien aubergenvillois azureen biterrois catalan catalane catholique central civil europeen international internationale
   libournais lourd marin maritime montois naborien phoceen rennais suburbain suisse villeneuvois`.split(/\s+/),
);

function cased(word: string, opens: boolean | undefined): string {
  return opens ? capitalised(word) : word;
}

/** "8EME" is 8e; a code ("67G11") stays as it is. */
function readableNumber(word: string): string {
  const ordinal = /^(\d+)(I?[EÈ]ME|E|ER|ERE|ÈRE)$/i.exec(word);
  if (!ordinal) return word.toUpperCase();
  const [, number, ending = ''] = ordinal;
  if (/^er$/i.test(ending)) return `${number}er`;
  return /^[eè]re$/i.test(ending) ? `${number}re` : `${number}e`;
}

/** "d’" and "l’" are tied to the next word; "a" is "à" before a few words; other letters are initials or names of parts. */
function readableLetter(place: Place, opens: boolean): string {
  const { token, previous, next } = place;
  const { plain, word } = token;
  const isTied = next?.before === '’';
  // "Créac’h" is one Breton word.
  if (token.before === '’' && !isTied && plain !== 'd' && plain !== 'l' && previous && previous.plain.length > 1) return plain;
  if (isTied && (plain === 'd' || plain === 'l' || plain === 's' || plain === 'n'))
    return opens || (plain === 'l' && opensProperName(place)) ? plain.toUpperCase() : plain;
  if (plain === 'a' && previous && next && (word === 'À' || A_DOMICILE.has(next.plain) || next.isOwnTown)) return 'à';
  return word === 'à' || word === 'y' ? word : word.toUpperCase();
}

const A_DOMICILE: ReadonlySet<string> = new Set(['domicile', 'temps', 'la', 'l', 'orientation', 'haut', 'vocation', 'but']);
const ROMAN = /^(?:I{2,3}|IV|VI{1,3}|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)|[XVI]+[EÈ]ME)$/;

/** An article that nothing ties to what stands before: "Clinique Les Pervenches", but "Clinique de la Côte". */
function opensProperName({ token, previous, next }: Place): boolean {
  if (!ARTICLES.has(token.plain) || !previous) return false;
  if (token.before === '-') return next?.before === ' ';
  return !LINK_WORDS.has(previous.plain);
}

/** The title of the person a place is named after: "Hôpital du Général Leclerc", but "Hôpital général de Dijon". */
function isTitle({ token, previous, next }: Place): boolean {
  if ((token.plain === 'general' && previous?.plain === 'hospitalier') || !TITLES.has(token.plain)) return false;
  return !next?.isOwnTown && isBeforeName(next);
}

/** A word of care within a proper name: "Vauban Santé", "Paris Centre", "Clinique La Maison Fleurie". */
function isPartOfName(plain: string, previous: NameToken, next: NameToken | undefined): boolean {
  if (ARTICLES.has(previous.plain) && /^\p{Lu}/u.test(existing(previous.said))) return true;
  if (plain === 'sante') return !CARE_WORDS.has(previous.plain) && !LINK_WORDS.has(previous.plain);
  if (plain === 'centre' && (previous.plain === 'had' || (previous.plain === 'du' && isBeforeName(next)))) return true;
  const endsName = next === undefined || next.plain === 'site' || !(LINK_WORDS.has(next.plain) || CARE_WORDS.has(next.plain));
  return BRAND_WORDS.has(plain) && endsName && isProperWord(previous);
}

/** A name stands after: "du Centre Bretagne", but "du centre médical". */
function isBeforeName(next: NameToken | undefined): boolean {
  if (next?.before !== ' ' || /\d/.test(next.plain)) return false;
  return next.said === undefined ? !CARE_WORDS.has(next.plain) && !LINK_WORDS.has(next.plain) : /^\p{Lu}/u.test(next.said);
}

const BRAND_WORDS: ReadonlySet<string> = new Set(['centre', 'association', 'service', 'assistance', 'repos', 'soins']);

/** A name: neither a word of care, nor a link word, nor a number. */
function isProperWord({ plain, said = '' }: NameToken): boolean {
  return !CARE_WORDS.has(plain) && !LINK_WORDS.has(plain) && /^\p{Lu}\p{L}*\p{Ll}/u.test(said);
}

function isAcronym({ token, isShouted }: Place, lexicon: NameLexicon, { acronyms }: NameContext): boolean {
  const { word, plain } = token;
  if (!isShouted && word !== word.toUpperCase()) return false;
  if (ACRONYMS.has(plain) || acronyms?.has(plain)) return true;
  if (CARE_WORDS.has(plain) || lexicon.words.size === 0 || word.toLowerCase() !== plain || isKnownWord(plain, lexicon))
    return false;
  return plain.length <= (token.isProper ? 2 : 4) || !/[aeiouy]/.test(plain) || /^(?:epsm|cmp|cattp)[a-z]{1,3}$/.test(plain);
}
