import { LRUCache } from 'lru-cache';
import { canonicalTokens } from '@/lib/domain/search-text';
import type { Directory } from './directory-columns';
import { matchTerm, type Term, type TermMatch } from './match-terms';
import type { Leniency } from './meeting-words';
import { type Question, readQuestion } from './read-question';

export interface QuestionMatch {
  question: Question;
  /** Establishments that meet every term, ascending. */
  positions: Int32Array;
  /** How well they meet each term of the question, in its order; those that do not meet them all say nothing. */
  terms: readonly TermMatch[];
  /** Close spellings were used: nothing has the words. */
  isApproximate: boolean;
}

/** Ticking a filter, turning a page, the map beside the list and a link word more all ask for the same words again. */
const remembered = new WeakMap<Directory, LRUCache<string, QuestionMatch>>();

/** Words as typed or begun; close spellings only when nothing has them all. `isTyping`: the last word may not be finished. */
export function matchQuestion(directory: Directory, q: string, isTyping: boolean): QuestionMatch {
  const matches = remembered.get(directory) ?? new LRUCache({ max: 100 });
  remembered.set(directory, matches);
  const words = canonicalTokens(q);
  const key = `${isTyping} ${words.join(' ')}`;
  const known = matches.get(key);
  if (known) return known;
  const question = readQuestion(words, directory);
  const strict = matchTerms(directory, question, isTyping, false);
  const isApproximate = strict.positions.length === 0;
  const found = { question, ...(isApproximate ? matchTerms(directory, question, isTyping, true) : strict), isApproximate };
  matches.set(key, found);
  return found;
}

function matchTerms(directory: Directory, { terms }: Question, isTyping: boolean, isFuzzy: boolean) {
  const matches: TermMatch[] = [];
  let positions = directory.everyone;
  for (const [step, term] of terms.entries()) {
    if (positions.length === 0) break;
    const isLast = step === terms.length - 1;
    const leniency: Leniency = {
      isStart: mayBegin(term, isLast, isTyping),
      isFuzzy,
      // First names come first.
      isInitial: isFuzzy && !isLast,
      isOrdinary: (word) => directory.ordinaryWords.has(word),
    };
    const match = matchTerm(directory.text, term, leniency);
    positions = meeting(match, positions);
    matches.push(match);
  }
  return { positions, terms: matches };
}

function meeting({ met, count }: TermMatch, positions: Int32Array): Int32Array {
  const kept = new Int32Array(Math.min(count, positions.length));
  let found = 0;
  for (let i = 0; i < positions.length && found < kept.length; i += 1) {
    const position = positions[i] ?? 0;
    if (met[position] === 0) continue;
    kept[found] = position;
    found += 1;
  }
  return kept.subarray(0, found);
}

/** A finished town is met by its whole name: "pau" is not the beginning of Paul, unless one is still typing. */
function mayBegin({ words, located }: Term, isLast: boolean, isTyping: boolean): boolean {
  if (located) return isLast && isTyping;
  return isLast || (words[0] ?? '').length >= 2;
}
