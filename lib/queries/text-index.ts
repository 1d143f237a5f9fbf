import { indexTokens, isOneEdit } from '@/lib/domain/search-text';

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
}

export interface TextMatch {
  /** Per establishment: 0 when some word is missing, else the more the better. */
  scores: Int32Array;
  /** Per establishment: 1 when every word stands in its name. */
  inName: Uint8Array;
  count: number;
}

const NAME = 8;
const CITY = 4;
const AREA = 2;
const LEGAL_ENTITY = 1;

export function buildTextIndex(texts: readonly SearchableText[]): TextIndex {
  const lists = new Map<string, number[]>();
  texts.forEach((text, position) => {
    const fields = new Map<string, number>();
    const add = (value: string, field: number) => {
      for (const word of indexTokens(value)) fields.set(word, (fields.get(word) ?? 0) | field);
    };
    for (const name of text.names) add(name, NAME);
    add(text.city, CITY);
    add(text.area, AREA);
    add(text.legalEntity, LEGAL_ENTITY);
    for (const [word, mask] of fields) {
      const list = lists.get(word);
      if (list) list.push(position * 16 + mask);
      else lists.set(word, [position * 16 + mask]);
    }
  });
  const words = [...lists.keys()].sort();
  return { size: texts.length, words, postings: words.map((word) => Int32Array.from(lists.get(word) ?? [])) };
}

/**
 * Establishments that carry every word. A word is met by itself or by a longer one it starts; when `isFuzzy`, also by a
 * word one edit away (five letters at least).
 */
export function matchText(index: TextIndex, words: readonly string[], isFuzzy: boolean): TextMatch {
  const walk: Walk = {
    scores: new Int32Array(index.size),
    met: new Uint8Array(index.size),
    metInName: new Uint8Array(index.size),
    best: new Uint8Array(index.size),
  };
  let count = 0;
  words.forEach((word, step) => {
    const isLast = step === words.length - 1;
    count = 0;
    for (const { at, weight } of wordsMeeting(index, word, isLast, isFuzzy)) {
      for (const posting of index.postings[at] ?? []) if (visit(walk, step, posting, weight)) count += 1;
    }
  });
  const inName = walk.metInName.map((met) => (met === words.length ? 1 : 0));
  return { scores: walk.scores.map((score, position) => (walk.met[position] === words.length ? score : 0)), inName, count };
}

/** Per establishment: its score, how many words it has met so far, in its name too, and its best score for the word at hand. */
interface Walk {
  scores: Int32Array;
  met: Uint8Array;
  metInName: Uint8Array;
  best: Uint8Array;
}

/** Takes one occurrence of the word number `step` in. True the first time this word meets this establishment. */
function visit(walk: Walk, step: number, posting: number, weight: number): boolean {
  const position = posting >> 4;
  const met = walk.met[position] ?? 0;
  // A word before this one is missing.
  if (met < step) return false;
  const mask = posting & 15;
  if (mask & NAME && walk.metInName[position] === step) walk.metInName[position] = step + 1;
  const score = weight * fieldWeight(mask);
  const before = met === step ? 0 : (walk.best[position] ?? 0);
  if (score > before) {
    walk.scores[position] = (walk.scores[position] ?? 0) + score - before;
    walk.best[position] = score;
  }
  walk.met[position] = step + 1;
  return met === step;
}

/** Words of the index at most two edits away from one that nothing answers to, most frequent first. */
export function closeWords(index: TextIndex, word: string, limit: number): string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const frequency = (at: number) => index.postings[at]?.length ?? 0;
  return positionsWhere(index, (known) => Math.abs(known.length - word.length) <= 2 && isWithinTwoEdits(known, word))
    .sort((a, b) => frequency(b) - frequency(a))
    .slice(0, limit)
    .flatMap((at) => index.words[at] ?? []);
}

/** True when the word, or a longer one it starts, is in the index. */
export function isKnownWord(index: TextIndex, word: string): boolean {
  return wordsMeeting(index, word, true, false).length > 0;
}

const EXACT = 6;
const PREFIX = 3;
const CLOSE = 1;

/** A word of the index that answers to one typed, and how well. */
interface Meeting {
  at: number;
  weight: number;
}

/** The same word may come twice, the better first. */
function wordsMeeting(index: TextIndex, word: string, isLast: boolean, isFuzzy: boolean): Meeting[] {
  const isNumber = /^\d+$/.test(word);
  // "69" is a department; "690" starts a postcode.
  const isStart = isNumber ? word.length >= 3 : word.length >= 2 || isLast;
  const met: Meeting[] = [];
  for (let at = firstFrom(index.words, word); at < index.words.length; at += 1) {
    const known = index.words[at] ?? '';
    if (known === word) met.push({ at, weight: EXACT });
    else if (!isStart || !known.startsWith(word)) break;
    else if (!isNumber || /^\d{5}$/.test(known)) met.push({ at, weight: PREFIX });
  }
  if (isFuzzy && word.length >= 5 && !/\d/.test(word)) {
    // One edit leaves the beginning or the end as it was: few words have to be compared in full.
    const [start, end] = [word.slice(0, word.length >> 1), word.slice((word.length >> 1) + 1)];
    const close = positionsWhere(
      index,
      (known) =>
        (known.startsWith(start) || known.endsWith(end)) && Math.abs(known.length - word.length) <= 1 && isOneEdit(known, word),
    );
    for (const at of close) met.push({ at, weight: CLOSE });
  }
  return met;
}

function positionsWhere({ words }: TextIndex, isMeant: (word: string) => boolean): number[] {
  const positions: number[] = [];
  words.forEach((word, at) => {
    if (isMeant(word)) positions.push(at);
  });
  return positions;
}

function fieldWeight(mask: number): number {
  if (mask & NAME) return 8;
  if (mask & CITY) return 6;
  return mask & AREA ? 3 : 1;
}

function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Levenshtein distance of at most two. */
function isWithinTwoEdits(a: string, b: string): boolean {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > 2) return false;
    previous = row;
  }
  return (previous[b.length] ?? 3) <= 2;
}
