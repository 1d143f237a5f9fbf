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
  const lower = word.toLowerCase();
  const plain = withoutAccents(lower);
  // "d’", "l’": tied to the next word.
  if ((plain === 'd' || plain === 'l') && after.startsWith('’')) {
    return startsPart(before) || (plain === 'l' && !FOLLOWS_LINK.test(withoutAccents(before))) ? lower.toUpperCase() : lower;
  }
  if (plain === 'a' && /^ (DOMICILE|TEMPS|LA|L’)/.test(after) && before !== '') return 'à';
  if (plain.length === 1 || ROMAN.test(word)) return word;
  // "de La Loupe" cannot be told from "de la Côte", "Clinique Les Pervenches" can.
  if (ARTICLES.has(plain) && !FOLLOWS_LINK.test(withoutAccents(before))) return capitalised(lower);
  if (LINK_WORDS.has(plain)) return startsPart(before) ? capitalised(lower) : lower;
  if (ABBREVIATIONS.has(plain) && !(plain === 'cl' && before === '')) return capitalised(lower);
  if (ACRONYMS.has(word) || !/[aeiouy]/.test(plain)) return word;
  const noun = common.get(plain);
  // "Saint Jour", "Sainte Santé": what follows a saint is a name.
  if (noun && !/\b(SAINTE?|STE?)[ -]$/.test(before)) return startsPart(before) ? capitalised(noun) : noun;
  return capitalised(accented.get(plain) ?? lower);
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les']);
const FOLLOWS_LINK = new RegExp(`(?:-|\\b(?:A|SITE|${[...LINK_WORDS].join('|')}) )$`, 'i');
const ROMAN = /^(?:I{2,3}|IV|VI{1,3}|XI{1,3})$/;

/** At the start of the name, or after a separator that opens a new part. */
function startsPart(before: string): boolean {
  return before === '' || /(?: - | – |[/(:,«] ?|^)$/.test(before);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
