import { isFieldWord } from '@/lib/domain/search-field-words';
import { GENERIC_WORDS } from '@/lib/domain/search-lexicon';
import type { PlaceIndex } from '@/lib/places/place-index';
import type { Directory } from './directory-columns';
import { genericWord } from './generic-word';
import type { Term } from './match-terms';
import type { TownIndex } from './town-index';

/** What a reader asks for in words. */
export interface Question {
  /** All its words, in canonical spelling. */
  words: readonly string[];
  /** What an establishment must meet, every one. */
  terms: readonly Term[];
  /** Words that say a hospital is meant: they choose the order. */
  generic: ReadonlySet<string>;
  /** True when every term is a town, a department or nothing: the general hospital of the place comes first. */
  isPlaceOnly: boolean;
}

const MAX_WORDS = 12;
const MAX_TOWN_WORDS = 6;

/** Reads a text in canonical words; there are none when it has neither letter nor digit. */
export function readQuestion(said: readonly string[], directory: Directory): Question {
  const { towns, places } = directory;
  const words = said.slice(0, MAX_WORDS).map((word) => genericWord(word, directory) ?? word);
  const generic = new Set<string>();
  const asked: Term[] = [];
  for (let start = 0; start < words.length; ) {
    // "Ville-la-Grand" is a town before "ville" is a word for one.
    const town = townAt(words, start, towns, places);
    const word = words[start] ?? '';
    if (town) asked.push(town);
    else if (GENERIC_WORDS.has(word)) generic.add(word);
    else asked.push(ofWord(word));
    start += town?.words.length ?? 1;
  }
  // "hôpital" alone is any of them; "chu" alone is what its words say.
  const terms = asked.length > 0 ? asked : [...generic].filter((word) => word !== 'hopital').map(ofWord);
  const isPlaceOnly = terms.every(({ located, words: [word = ''] }) => located !== null || /^(?:\d{2,3}|2[ab])$/.test(word));
  return { words, terms, generic, isPlaceOnly };
}

function ofWord(word: string): Term {
  return { words: [word], located: null };
}

/** The longest name of a town that has establishments, from a word on. */
function townAt(words: readonly string[], start: number, towns: TownIndex, places: PlaceIndex): Term | null {
  for (let end = Math.min(words.length, start + MAX_TOWN_WORDS); end > start; end -= 1) {
    const span = words.slice(start, end);
    if (span.every(isFieldWord) || span.every((word) => GENERIC_WORDS.has(word))) continue;
    const located = towns.byName.get(span.join(' ')) ?? ofPostcode(span, towns, places);
    if (located) return { words: span, located };
  }
  return null;
}

/** Sites of the communes of a postcode, whatever postcode their own address has. */
function ofPostcode([word = '', ...others]: readonly string[], towns: TownIndex, { gazetteer }: PlaceIndex): number[] | null {
  if (others.length > 0 || !/^\d{5}$/.test(word)) return null;
  const communes = gazetteer.postcodes.find(word)?.communes ?? [];
  const sites = communes.flatMap(({ code }) => towns.byCommune.get(code) ?? []);
  return sites.length > 0 ? sites : null;
}
