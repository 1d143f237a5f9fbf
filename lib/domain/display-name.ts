import { ABBREVIATIONS, ACCENTED_WORDS, ACRONYMS, COMMON_WORDS, LINK_WORDS } from '@/lib/domain/name-lexicon';
import { withoutAccents } from '@/lib/domain/search-text';

/**
 * An official name made readable: "HOPITAL PRIVE D'AMBERIEU" becomes "Hôpital privé d’Ambérieu".
 * Only safe repairs: case, accents of words that have one reading, spaces and apostrophes.
 * A name that already has lower case is left as its owner wrote it.
 */
export function displayName(official: string): string {
  const text = official
    .replace(/\s+/g, ' ')
    .replace(/['`´]/g, '’')
    .replace(/"\s*([^"]*?)\s*"/g, ' $1 ')
    .replace(/"/g, '');
  const name = text.replace(/\s+/g, ' ').trim();
  if (name !== name.toUpperCase()) return name;
  const spelled = name.replace(/\b([DL]) (?=[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜŒH])/g, '$1’').replace(/ ’|’ /g, '’');
  return spelled.replace(WORD, (word, offset: number) => readableWord(word, spelled, offset));
}

const WORD = /(?:\p{L}\.)+\p{L}?(?!\p{L})|[\p{L}\p{N}]+/gu;
const byPlainForm = (words: readonly string[]) => new Map(words.map((word) => [withoutAccents(word).toLowerCase(), word]));
const common = byPlainForm(COMMON_WORDS);
const accented = byPlainForm(ACCENTED_WORDS);

function readableWord(word: string, name: string, offset: number): string {
  if (word.includes('.') || /\p{N}/u.test(word)) return word;
  const before = name.slice(0, offset);
  const after = name.slice(offset + word.length);
  const plain = withoutAccents(word).toLowerCase();
  if (plain.length === 1) return readableLetter(word, plain, before, after);
  if (ROMAN.test(word)) return word;
  if (LINK_WORDS.has(plain)) return readableLink(word.toLowerCase(), plain, before);
  if (ABBREVIATIONS.has(plain) && !(plain === 'cl' && before === '')) return capitalised(word.toLowerCase());
  if (ACRONYMS.has(word) || !/[aeiouy]/.test(plain)) return word;
  const noun = common.get(plain);
  // "Saint Jour", "Sainte Santé": what follows a saint is a name.
  if (noun && !/\b(SAINTE?|STE?)[ -]$/.test(before)) return startsPart(before) ? capitalised(noun) : noun;
  return capitalised(accented.get(plain) ?? word.toLowerCase());
}

/** "d’" and "l’" are tied to the next word; "a" is "à" before a few words; other letters are initials or names of parts. */
function readableLetter(letter: string, plain: string, before: string, after: string): string {
  if (plain === 'a' && before !== '' && /^ (DOMICILE|TEMPS|LA|L’)/.test(after)) return 'à';
  if ((plain !== 'd' && plain !== 'l') || !after.startsWith('’')) return letter;
  const opens = startsPart(before) || (plain === 'l' && !followsLink(before));
  return opens ? letter : letter.toLowerCase();
}

/** "de La Loupe" cannot be told from "de la Côte", "Clinique Les Pervenches" can. */
function readableLink(word: string, plain: string, before: string): string {
  const opens = startsPart(before) || (ARTICLES.has(plain) && !followsLink(before));
  return opens ? capitalised(word) : word;
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les']);
const FOLLOWS_LINK = new RegExp(`(?:-|\\b(?:A|SITE|${[...LINK_WORDS].join('|')}) )$`, 'i');
const ROMAN = /^(?:I{2,3}|IV|VI{1,3}|XI{1,3})$/;

function followsLink(before: string): boolean {
  return FOLLOWS_LINK.test(withoutAccents(before));
}

/** At the start of the name, or after a separator that opens a new part. */
function startsPart(before: string): boolean {
  return before === '' || /(?: - | – |[/(:,«] ?|^)$/.test(before);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
