import { isFieldWord } from '@/lib/domain/search-field-words';
import { isOneEdit } from '@/lib/domain/search-text';
import { firstFrom, type TextIndex } from './text-index';

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

/** A word of the index that answers to one typed, and how well. */
interface Meeting {
  at: number;
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
  if (leniency.isFuzzy && word.length >= 5 && !leniency.isOrdinary(word)) met.push(...oneEditAway(index, word));
  return met;
}

function asWritten(index: TextIndex, word: string, isStart: boolean): Meeting[] {
  const isNumber = /^\d+$/.test(word);
  const isCare = isFieldWord(word);
  // "69" is a department; "690" starts a postcode.
  const mayStart = isStart && (!isNumber || word.length >= 3);
  const met: Meeting[] = [];
  for (let at = firstFrom(index.words, word); at < index.words.length; at += 1) {
    const known = index.words[at] ?? '';
    if (known === word) met.push({ at, weight: EXACT });
    else if (!mayStart || !known.startsWith(word)) break;
    else if (isNumber ? /^\d{5}$/.test(known) : !isCare || isFieldWord(known)) met.push({ at, weight: START });
  }
  return met;
}

function initialOf(index: TextIndex, word: string): Meeting[] {
  const at = firstFrom(index.words, word.charAt(0));
  return index.words[at] === word.charAt(0) ? [{ at, weight: CLOSE }] : [];
}

function oneEditAway(index: TextIndex, word: string): Meeting[] {
  // One edit leaves the beginning or the end as it was: few words have to be compared in full.
  const [start, end] = [word.slice(0, word.length >> 1), word.slice((word.length >> 1) + 1)];
  const met: Meeting[] = [];
  index.words.forEach((known, at) => {
    if (Math.abs(known.length - word.length) > 1 || !(known.startsWith(start) || known.endsWith(end))) return;
    if (isOneEdit(known, word)) met.push({ at, weight: CLOSE });
  });
  return met;
}
