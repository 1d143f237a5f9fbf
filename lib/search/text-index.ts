import { addToGroup } from '@/lib/domain/groups';
import { indexTokens } from '@/lib/domain/search-text';
import { buildSpellingIndex, type SpellingIndex } from '@/lib/domain/spelling-index';
import { inTurns, nextTurn } from '@/lib/system/turns';
import { shortBeginnings } from './short-beginnings';

/** Text of one establishment, by how much a match in it says. */
export interface SearchableText {
  names: readonly string[];
  city: string;
  /** Postcode, department, region, and what care is given there. */
  area: string;
  legalEntity: string;
}

/** Inverted index: for each word, the establishments that carry it and in which fields. */
export interface TextIndex {
  size: number;
  /** All words in order: those that share a beginning follow one another. */
  words: readonly string[];
  /** Beside each word: establishment number * 16 + field mask, ascending. */
  postings: readonly Int32Array[];
  /** The same for beginnings of words; see short-beginnings.ts. */
  beginnings: ReadonlyMap<string, Int32Array>;
  spellings: SpellingIndex;
}

/** Fields of the mask. */
export const NAME = 8;
export const CITY = 4;
export const AREA = 2;
const LEGAL_ENTITY = 1;

export async function buildTextIndex(texts: readonly SearchableText[]): Promise<TextIndex> {
  const lists = new Map<string, number[]>();
  await inTurns(texts, (text, position) => {
    const fields = new Map<string, number>();
    const add = (value: string, field: number) => {
      for (const word of indexTokens(value)) fields.set(word, (fields.get(word) ?? 0) | field);
    };
    for (const name of text.names) add(name, NAME);
    add(text.city, CITY);
    add(text.area, AREA);
    add(text.legalEntity, LEGAL_ENTITY);
    for (const [word, mask] of fields) addToGroup(lists, word, position * 16 + mask);
  });
  await nextTurn();
  const words = [...lists.keys()].sort();
  const postings = words.map((word) => Int32Array.from(lists.get(word) ?? []));
  const size = texts.length;
  await nextTurn();
  const beginnings = shortBeginnings(size, words, postings);
  await nextTurn();
  return { size, words, postings, beginnings, spellings: buildSpellingIndex(words) };
}
