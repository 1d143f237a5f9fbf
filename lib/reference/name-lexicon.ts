import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addToGroup } from '@/lib/domain/groups';
import type { NamedPlace, NameLexicon } from '@/lib/domain/names/name-lexicon';
import { plainKey, plainWord } from '@/lib/domain/names/name-tokens';
import { namedPlaces } from './named-places';
import type { OfficialCode } from './official-code';
import { PREFERRED_SPELLINGS } from './preferred-spellings';

const DICTIONARY = 'node_modules/dictionary-fr/index.dic';

/**
 * The words names are read with: a French spelling dictionary (common words, first names, great names) and the official
 * geographic code, former communes included. Read when names are computed, at import, and never bundled.
 */
export async function nameLexicon(code: OfficialCode): Promise<NameLexicon> {
  const dictionary = await readFile(path.join(process.cwd(), DICTIONARY), 'utf8');
  const words = new Map<string, string>();
  const places = new Map<string, NamedPlace[]>();
  for (const place of namedPlaces(code)) {
    for (const word of place.name.split(BETWEEN_WORDS)) learn(words, word.toLowerCase());
    // "La Seyne-sur-Mer" is also written without its article.
    for (const name of new Set([place.name, place.name.replace(ARTICLE, '')]))
      if (BETWEEN_WORDS.test(name)) add(places, { ...place, name });
  }
  for (const line of dictionary.split('\n')) {
    const [word = '', rules] = line.split('/', 2);
    if (!A_WORD.test(word)) continue;
    learn(words, word.toLowerCase());
    // "retrait" has a feminine: "retraite" is not "retraité".
    if (rules?.startsWith('F') && TAKES_AN_E.test(word)) learn(words, `${word}e`);
  }
  for (const word of PREFERRED_SPELLINGS) words.set(plainWord(word), word);
  return { words, places, placeLengths: lengthsOf(places) };
}

const ARTICLE = /^(?:Le |La |Les |L')/;
const BETWEEN_WORDS = /[^\p{L}]+/u;
/** Numbers, formulas and symbols of the dictionary are left out. */
const A_WORD = /^\p{L}[\p{Ll}]+$/u;

const TAKES_AN_E = /[dlnst]$/;

/** A second spelling makes the word ambiguous. */
function learn(words: Map<string, string>, spelling: string): void {
  const plain = plainWord(spelling);
  const known = words.get(plain);
  if (known === undefined) words.set(plain, spelling);
  else if (known !== spelling) words.set(plain, '');
}

function add(places: Map<string, NamedPlace[]>, { name, ...place }: NamedPlace): void {
  const key = plainKey(name);
  addToGroup(places, key, { ...place, name: name.replaceAll("'", '’') });
}

function lengthsOf(places: ReadonlyMap<string, unknown>): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const key of places.keys()) {
    const words = key.split(' ');
    const beginning = `${words[0]} ${words[1]}`;
    if (words.length > (lengths.get(beginning) ?? 0)) lengths.set(beginning, words.length);
  }
  return lengths;
}
