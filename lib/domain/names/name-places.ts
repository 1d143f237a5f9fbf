import { existing } from '@/lib/domain/existing';
import { isOneEdit } from '@/lib/domain/search-text';
import { ACRONYMS } from './acronyms';
import { capitalised } from './capitalised';
import { LINK_WORDS } from './link-words';
import type { NameContext, NamedPlace, NameLexicon } from './name-lexicon';
import { goesOn, type NameToken, plainKey, SAINTS } from './name-tokens';
import { SAINT_NAMES } from './saint-names';
import { spelledWord } from './spelled-word';

/** Joins the words of a place or a saint into one word, as the official code and typographers write it: "Bourg-en-Bresse". */
export function namePlaces(tokens: readonly NameToken[], lexicon: NameLexicon, context: NameContext): NameToken[] {
  const reader: Reader = { tokens, lexicon, context, town: townOf(context, lexicon) };
  const named: NameToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as NameToken;
    const found = token.said
      ? null
      : (greatSaintAt(reader, i) ??
        contractedTownAt(reader, i) ??
        cutTownAt(reader, i) ??
        placeAt(reader, i) ??
        saintAt(reader, i));
    named.push(
      found
        ? { ...token, plain: found.key, said: found.said, isOwnTown: found.isTownNear || found.key === reader.town?.key }
        : token,
    );
    i += found?.length ?? 1;
  }
  return named;
}

interface Reader {
  tokens: readonly NameToken[];
  lexicon: NameLexicon;
  context: NameContext;
  /** The commune of the site. */
  town: { key: string; words: readonly string[]; name: string } | null;
}

interface Found {
  key: string;
  length: number;
  said: string;
  /** A commune of the department, of today or yesterday: the site may bear its name as that of its own. */
  isTownNear?: boolean;
}

/** The commune under its official name, when the lists know it. Remembered, since many sites share a town. */
function townOf({ city, departmentCode }: NameContext, lexicon: NameLexicon): Reader['town'] {
  if (!city) return null;
  const towns = TOWNS.get(lexicon) ?? new Map<string, NonNullable<Reader['town']>>();
  TOWNS.set(lexicon, towns);
  const remembered = towns.get(`${departmentCode} ${city}`);
  if (remembered) return remembered;
  const key = plainKey(city);
  const name = believed(lexicon.places.get(key), departmentCode, 0) ?? city.replaceAll("'", '’');
  const town = { key, words: key.split(' '), name };
  towns.set(`${departmentCode} ${city}`, town);
  return town;
}

const TOWNS = new WeakMap<NameLexicon, Map<string, NonNullable<Reader['town']>>>();

/** The longest place that begins here: the own town first, then one of the department, then one known everywhere. */
function placeAt(reader: Reader, start: number): Found | null {
  const { tokens, lexicon, town } = reader;
  let key = wordOf(tokens[start] as NameToken);
  let found = placeNamed(reader, key, 1);
  let longest = Math.max(2, town?.words.length ?? 0);
  for (let length = 2; length <= longest; length += 1) {
    const token = tokens[start + length - 1];
    // "BAGNOLS/CEZE" is Bagnols-sur-Cèze.
    const isSlash = token?.before === '/';
    if (!token || token.said || !(isSlash || goesOn(token))) break;
    key = `${key}${isSlash ? ' sur ' : ' '}${wordOf(token)}`;
    if (length === 2) longest = Math.max(longest, lexicon.placeLengths.get(key) ?? 0);
    found = placeNamed(reader, key, length) ?? found;
  }
  return found;
}

function placeNamed({ lexicon, context, town }: Reader, key: string, length: number): Found | null {
  if (town && (key[0] === town.key[0] || length > 1)) {
    if (isTown(key, town, length, lexicon)) return { key: town.key, length, said: town.name };
    const isShort = length === 1 ? isFirstWord(key, town, lexicon) : isBeginning(key, town);
    if (isShort && !lexicon.places.has(key)) return { key: town.key, length, said: firstWords(town.name, length) };
  }
  const places = length === 1 ? undefined : lexicon.places.get(key);
  if (!places) return null;
  const hasArticle = ARTICLES.has(key.slice(0, key.indexOf(' ')));
  if (hasArticle && length === 2) return null;
  const said = believed(places, context.departmentCode, length > 2 && !hasArticle ? 0 : KNOWN_TOWN);
  const isWhole = [...ARTICLES].every((article) => !lexicon.places.has(`${article} ${key}`));
  const isTownNear = isWhole && places.some(({ departmentCode }) => departmentCode === context.departmentCode);
  return said ? { key, length, said, isTownNear } : null;
}

/** The own town, a typing error ("BAGNERE DE BIGORRE") or lost spaces ("STGAUDENS") put right. */
function isTown(key: string, town: NonNullable<Reader['town']>, length: number, lexicon: NameLexicon): boolean {
  if (key === town.key || (length > 1 && (withoutLinks(key) === withoutLinks(town.key) || `saint ${key}` === town.key)))
    return true;
  // "PRE ST GERVAIS", in Le Pré-Saint-Gervais.
  if (length > 1 && ARTICLES.has(existing(town.words[0])) && town.key === `${town.words[0]} ${key}`) return true;
  // "Porte de l’Orient", in Lorient.
  if (key.startsWith('l ') && !town.key.startsWith('l ')) return false;
  if (key[0] !== town.key[0] || key.length < 7 || (length === 1 && lexicon.words.has(key))) return false;
  if (Math.abs(key.length - town.key.length) <= 1 && isOneEdit(key, town.key)) return true;
  return length === 1 && town.words.length > 1 && town.words.join('') === key.replace(/^st/, 'saint');
}

/** "ST JEAN LUZ" is Saint-Jean-de-Luz, "CLERMONT HERAULT" Clermont-l’Hérault. */
function withoutLinks(key: string): string {
  return key.replace(/ (?:d|de|du|des|l|la|le|les|en|sur|sous)(?= )/g, '');
}

/** "CH DU HAVRE": the article of the town is in the preposition before. */
function contractedTownAt({ tokens, town }: Reader, start: number): Found | null {
  const link = tokens[start - 1];
  if (!town || !link || !CONTRACTIONS[existing(town.words[0])]?.includes(link.plain)) return null;
  const words = town.words.slice(1);
  const isNamed = words.every((word, index) => {
    const token = tokens[start + index];
    return token !== undefined && token.said === undefined && wordOf(token) === word && (index === 0 || goesOn(token));
  });
  return isNamed ? { key: words.join(' '), length: words.length, said: town.name.slice(town.name.indexOf(' ') + 1) } : null;
}

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = { le: ['du', 'au'], les: ['des', 'aux'] };

/** "CH OLORON" is Oloron-Sainte-Marie, and "MONFORT" Montfort-sur-Meu: the first word of a longer name, neither an article nor a saint. */
function isFirstWord(word: string, { words: [first = '', ...more] }: NonNullable<Reader['town']>, lexicon: NameLexicon): boolean {
  if (more.length === 0 || !isTelling(first)) return false;
  return (
    word === first ||
    (word.length > 6 && word.slice(0, 2) === first.slice(0, 2) && !lexicon.words.has(word) && isOneEdit(word, first))
  );
}

function isTelling(word: string): boolean {
  return word.length >= 4 && !SAINT_WORDS.has(word) && !COMMON_BEGINNINGS.has(word);
}

/** First words that many towns share. */
const COMMON_BEGINNINGS: ReadonlySet<string> = new Set(
  'beau belle bois champ chapelle chateau croix ferme ferte font fort grand grande haute hauts mont notre petit petite pont port puits roche vieux ville villa'.split(
    ' ',
  ),
);

/** "AMELIE LES BAINS" is Amélie-les-Bains-Palalda. */
function isBeginning(key: string, town: NonNullable<Reader['town']>): boolean {
  const first = existing(town.words[0]);
  if (!town.key.startsWith(`${key} `) || SAINT_WORDS.has(first) || ARTICLES.has(first)) return false;
  return !LINK_WORDS.has(key.slice(key.lastIndexOf(' ') + 1)) && key.split(' ').length > 2;
}

function firstWords(town: string, count: number): string {
  return town.replace(new RegExp(`^((?:[^ ’-]+[ ’-]?){${count}}).*$`), '$1').replace(/[ ’-]$/, '');
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'au', 'aux']);
/** Two words may be a small commune elsewhere or anything else: only towns of this size are known everywhere. */
const KNOWN_TOWN = 8000;

function believed(places: readonly NamedPlace[] | undefined, department: string | null | undefined, size: number): string | null {
  if (!places) return null;
  const near = places.find(({ departmentCode }) => departmentCode === null || departmentCode === department);
  const [first, ...others] = places;
  if (near || !first || others.some(({ name }) => name !== first.name)) return near?.name ?? null;
  return places.some(({ population }) => population >= size) ? first.name : null;
}

/** The own town cut by the length of the field, at the end of a part: "ST JULIEN EN G", "CH DE VILLEFRAN". */
function cutTownAt({ tokens, lexicon, town }: Reader, start: number): Found | null {
  if (!town?.words[0]?.startsWith(wordOf(tokens[start] as NameToken))) return null;
  const end = tokens.findIndex((token, index) => index > start && token.before === ' - ');
  const rest = tokens.slice(start, end === -1 ? undefined : end);
  if (rest.some((token, index) => token.said || (index > 0 && !goesOn(token)))) return null;
  const key = rest.map(wordOf).join(' ');
  if (
    key.length < SHORTEST_CUT ||
    (rest.length === 1 && key.length < 5 && (ACRONYMS.has(key) || LINK_WORDS.has(key))) ||
    key === town.key ||
    !town.key.startsWith(key) ||
    (town.key[key.length] === ' ' && !LINK_WORDS.has(existing(rest.at(-1)).plain))
  )
    return null;
  return rest.length > 1 || !lexicon.words.has(key) ? { key: town.key, length: rest.length, said: town.name } : null;
}

/** "DIJ" for Dijon. */
const SHORTEST_CUT = 3;

/** "SAINT VINCENT DE PAUL": a saint is one word with hyphens in the name of an institution. */
function greatSaintAt({ tokens }: Reader, start: number): Found | null {
  const saint = wordOf(tokens[start] as NameToken);
  if (!SAINT_WORDS.has(saint)) return null;
  const known = SAINT_NAMES.find(({ words }) => words.every((word, index) => tokens[start + 1 + index]?.plain === word));
  if (!known) return null;
  return { key: [saint, ...known.words].join(' '), length: 1 + known.words.length, said: `${capitalised(saint)}-${known.said}` };
}

/** "ST MARTIN", and "STMARTIN" when the space is lost. */
function saintAt({ tokens, lexicon, context, town }: Reader, start: number): Found | null {
  const token = tokens[start] as NameToken;
  const saint = wordOf(token);
  const name = tokens[start + 1];
  const named = (word: string) => capitalised(spelledWord(word, lexicon, context));
  if (!SAINT_WORDS.has(saint)) {
    const [, , lost = ''] = /^(st|saint)([a-z]{3,})$/.exec(token.plain) ?? [];
    const isGlued = lost !== '' && !lexicon.words.has(token.plain) && lexicon.words.has(lost);
    return isGlued ? { key: `saint ${lost}`, length: 1, said: `Saint-${named(lost)}` } : null;
  }
  // "PSY STE CATTP": the initials of the own town.
  if (town?.words[0] === 'saint' && (!name || ACRONYMS.has(name.plain))) return { key: town.key, length: 1, said: town.name };
  if (!name || name.said || !goesOn(name) || !/^\p{L}{2}/u.test(name.word)) return null;
  return { key: `${saint} ${name.plain}`, length: 2, said: `${capitalised(saint)}-${named(name.word)}` };
}

const SAINT_WORDS: ReadonlySet<string> = new Set(['saint', 'sainte', 'saints', 'saintes']);

/** "BAINVILLE S MADON": a lonely s within a place is "sur". */
function wordOf({ plain }: NameToken): string {
  return plain === 's' ? 'sur' : (SAINTS.get(plain) ?? plain);
}
