import { isFieldWord } from '@/lib/domain/search-field-words';
import { firstFrom, oneEditAway } from '@/lib/domain/spelling-index';
import { SHORT } from './short-beginnings';
import type { TextIndex } from './text-index';

/** How a word may be met. */
export interface Leniency {
  /** A longer word that it starts will do. */
  isStart: boolean;
  /** So will a word one edit away (five letters at least). */
  isFuzzy: boolean;
  /** And its initial, in names ("Georges" is met by "G. Pompidou"). */
  isInitial: boolean;
  /** Words of the language, which nobody misspelled: they are met as they are, or begun, or not at all. */
  isOrdinary: (word: string) => boolean;
}

/** Where a word of the index that answers to one typed stands, and how well it answers. */
interface Meeting {
  postings: Int32Array;
  weight: number;
}

export const EXACT = 6;
const START = 3;
const CLOSE = 1;

/**
 * Words of the index that meet a word; the same may come twice, the better first. A word of care is met by itself, or by
 * another word of care that it starts ("cardio"): never by a place or a name that looks like it.
 */
export function meetingWords(index: TextIndex, word: string, leniency: Leniency): Meeting[] {
  const met = asWritten(index, word, leniency.isStart);
  // Numbers have no misspelling, and words of care none that would be a place or a name.
  if (/\d/.test(word) || isFieldWord(word)) return met;
  if (leniency.isInitial && word.length > 3) met.push(...initialOf(index, word));
  if (leniency.isFuzzy && word.length >= 5 && !leniency.isOrdinary(word))
    for (const at of oneEditAway(index.spellings, word)) met.push(meeting(index, at, CLOSE));
  return met;
}

function asWritten(index: TextIndex, word: string, isStart: boolean): Meeting[] {
  const isNumber = /^\d+$/.test(word);
  const isCare = isFieldWord(word);
  const met: Meeting[] = [];
  const first = firstFrom(index.words, word);
  if (index.words[first] === word) met.push(meeting(index, first, EXACT));
  // "69" is a department; "690" starts a postcode.
  if (!isStart || (isNumber && word.length < 3)) return met;
  if (!isCare && word.length <= SHORT) {
    const postings = index.beginnings.get(word);
    return postings ? [...met, { postings, weight: START }] : met;
  }
  for (let at = first + met.length; index.words[at]?.startsWith(word); at += 1) {
    const known = index.words[at] ?? '';
    if (isNumber ? /^\d{5}$/.test(known) : !isCare || isFieldWord(known)) met.push(meeting(index, at, START));
  }
  return met;
}

function initialOf(index: TextIndex, word: string): Meeting[] {
  const at = firstFrom(index.words, word.charAt(0));
  return index.words[at] === word.charAt(0) ? [meeting(index, at, CLOSE)] : [];
}

function meeting(index: TextIndex, at: number, weight: number): Meeting {
  return { postings: index.postings[at] ?? new Int32Array(0), weight };
}
