import { expandAbbreviations } from './expand';
import type { NameContext, NameLexicon } from './name-lexicon';
import { namePlaces } from './name-places';
import { joinedTokens, type NameToken, tokenise } from './name-tokens';
import { readableWords } from './readable-words';
import { STREET_ABBREVIATIONS, STREET_WORDS } from './street-words';
import { tidyName } from './tidy-name';

/** An official address made readable: "12 RTE DU GAL LECLERC" becomes "12 route du Général Leclerc". */
export function displayAddress(official: string, lexicon: NameLexicon, context: NameContext = {}): string {
  const { tokens, tail } = tokenise(once(tidyName(official)));
  const placed = namePlaces(expandAbbreviations(tokens.map(asStreet)), lexicon, context);
  return joinedTokens(readableWords(withProperNames(placed), lexicon, context), tail);
}

/** What two columns say twice is said once: "12-14, 12 AV X", "421 R R X", "LE BOURG, LE BOURG". */
function once(address: string): string {
  return address
    .replace(/^(.{4,}),? \1$/, '$1')
    .replace(/^((\d+)-\d+),? \2 /, '$1 ')
    .replace(/^(\d+ )(\p{L}+) \2 /u, '$1$2 ');
}

/** The kind of way, and the ranks of those ways are named after. Single letters stand for a way right after the number only. */
function asStreet(token: NameToken, index: number, tokens: readonly NameToken[]): NameToken {
  const { plain } = token;
  const previous = tokens[index - 1];
  const isAfterNumber = previous !== undefined && (/^\d/.test(previous.plain) || SUFFIXES.has(previous.plain));
  if (plain === 'r' || plain === 'ch')
    return isAfterNumber ? { ...token, said: plain === 'r' ? 'rue' : 'chemin', plain: 'rue' } : token;
  if (SUFFIXES.has(plain) && previous && /^\d/.test(previous.plain)) return { ...token, said: plain };
  if (plain === 'st' || plain === 'ste') return token;
  const word = STREET_ABBREVIATIONS.get(plain) ?? (STREET_WORDS.has(plain) ? plain : undefined);
  return word === undefined ? token : { ...token, plain: word, said: STREET_WORDS.get(word) ?? word };
}

const SUFFIXES: ReadonlySet<string> = new Set(['bis', 'ter', 'quater']);

/** After the kind of way comes a name, whatever its words mean: "rue de l’Hôpital", "place du Général de Gaulle". */
function withProperNames(tokens: readonly NameToken[]): NameToken[] {
  let isNamed = false;
  return tokens.map((token) => {
    if (token.before.includes(',')) isNamed = false;
    const isWay = STREET_WORDS.has(token.plain) && (!isNamed || WAYS.has(token.plain));
    const proper = isNamed && !isWay ? { ...token, isProper: true } : token;
    isNamed = isNamed || isWay;
    return proper;
  });
}

/** Ways that may follow another in one address; the others are then a name ("rue du Faubourg National"). */
const WAYS: ReadonlySet<string> = new Set([
  'allee',
  'avenue',
  'batiment',
  'boulevard',
  'chemin',
  'impasse',
  'place',
  'route',
  'rue',
]);
