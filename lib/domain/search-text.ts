import { ABBREVIATED_WORDS, COMPOUND_ACRONYMS, IMPLIED_WORDS, STOP_WORDS } from '@/lib/domain/search-lexicon';
import { existing } from './existing';

/**
 * The words of a text in one spelling, whatever the case, accents, punctuation and abbreviations:
 * "CHU St-Étienne" and "centre hospitalier universitaire de Saint Etienne" give the same words.
 * Words that only tie others together are left out, unless the text has nothing else.
 */
export function canonicalTokens(text: string): string[] {
  const raw = rawTokens(text);
  const tokens = new Set<string>();
  for (const word of raw) {
    for (const written of ABBREVIATED_WORDS.get(word) ?? [word]) if (!STOP_WORDS.has(written)) tokens.add(written);
  }
  return tokens.size > 0 ? [...tokens] : unique(raw);
}

/** The words a text answers to: its own, and those they imply ("polyclinique" is found by "clinique"). */
export function indexTokens(text: string): string[] {
  const tokens = canonicalTokens(text);
  return unique(tokens.flatMap((word) => [word, ...(IMPLIED_WORDS.get(word) ?? [])]));
}

/** Letters without accents or ligatures; case is kept. Texts are read by the ten thousand: the letters of French have a table. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  const plain = text.replace(FRENCH_LETTERS, (letter) => existing(PLAIN_LETTERS[letter]));
  return ASCII.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '');
}

const ASCII = /^[ -~]*$/;
const FRENCH_LETTERS = /[àâäçéèêëîïôöùûüœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ à: 'a', â: 'a', ä: 'a', ç: 'c', é: 'e', è: 'e', ê: 'e', ë: 'e', î: 'i', ï: 'i', ô: 'o', ö: 'o', ù: 'u', û: 'u', ü: 'u' },
  ...{ À: 'A', Â: 'A', Ä: 'A', Ç: 'C', É: 'E', È: 'E', Ê: 'E', Ë: 'E', Î: 'I', Ï: 'I', Ô: 'O', Ö: 'O', Ù: 'U', Û: 'U', Ü: 'U' },
  ...{ œ: 'oe', æ: 'ae', Œ: 'OE', Æ: 'AE' },
};

/** True when one letter added, left out, changed or two neighbours swapped turn one word into the other. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

function rawTokens(text: string): string[] {
  const plain = withoutDots(withoutAccents(text).toLowerCase())
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const joined = COMPOUND_ACRONYMS.reduce((value, [pattern, word]) => value.replace(pattern, word), plain);
  return joined
    .replace(
      CITY_DISTRICT,
      (_, city: keyof typeof DISTRICT_POSTCODES, district: string) =>
        `${city} ${DISTRICT_POSTCODES[city]}${district.padStart(2, '0')}`,
    )
    .split(' ')
    .filter((word) => word !== '');
}

/** A.P.H.P. is one word. */
function withoutDots(text: string): string {
  return text.includes('.') ? text.replace(/\b(?:[a-z]\.){2,}[a-z]?\b\.?/g, (acronym) => acronym.replaceAll('.', '')) : text;
}

/** "Paris 14", "Lyon 3e": the district is a postcode, not a department. */
const DISTRICT_POSTCODES = { paris: '750', lyon: '690', marseille: '130' } as const;
const CITY_DISTRICT =
  /\b(paris|lyon|marseille) (0?[1-9]|1[0-9]|20)(?: ?(?:er|e|eme|ieme)\b(?: arrondissement\b)?| arrondissement\b|\b(?! *\d))/g;

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
