import { isFieldWord } from '@/lib/domain/search-field-words';
import { ACTIVITY_WORDS } from '@/lib/domain/search-lexicon';
import { canonicalTokens, withoutAccents } from '@/lib/domain/search-text';
import { exactPlace, type PlaceAnswer } from '@/lib/places/find-place';
import { readAskedPlace } from '@/lib/places/read-asked-place';
import type { Directory } from './directory-columns';
import { genericWord } from './generic-word';

/** A text read as a place and what is looked for there. */
interface PlaceInWords {
  found: PlaceAnswer;
  /** Words of care beside the place, to be met wherever it is; empty when any hospital will do. */
  care: string;
}

/**
 * The place a text names beside its generic words and words of care ("hôpital de Gruissan", "HAD Arras"); null when it says
 * anything else, whose place cannot be told.
 */
export function placeInWords(directory: Directory, q: string): PlaceInWords | null {
  const { places } = directory;
  const asked = readAskedPlace(places, wordsOfPlace(directory, q, isCareWord));
  const found = exactPlace(places, asked);
  // "cheville" is no search for Chevillé.
  if (!found?.place || asked.name.split(' ').every(isFieldWord)) return null;
  const care = canonicalTokens(q).filter(isCareWord).join(' ');
  return { found: { ...found, reading: { ...found.reading, how: 'text' } }, care };
}

/** A text without the words that only say a hospital is meant, those that tie them to the place, and those left aside. */
export function wordsOfPlace(directory: Directory, q: string, isAside: (word: string) => boolean = () => false): string {
  const words = withoutAccents(q).split(/\s+/);
  const isLeft = (word: string) => !(genericWord(word, directory) || LINKS.has(word) || isAside(word));
  const rest = words.filter((word) => word !== '' && canonicalTokens(word).some(isLeft));
  return rest.join(' ').replace(/^d['’]/i, '');
}

function isCareWord(word: string): boolean {
  return CARE_WORDS.has(word);
}

const CARE_WORDS: ReadonlySet<string> = new Set(Object.values(ACTIVITY_WORDS).flatMap(canonicalTokens));
const LINKS: ReadonlySet<string> = new Set('a au aux d de des du en in of the at near sur'.split(' '));
