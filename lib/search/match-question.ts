import { LRUCache } from 'lru-cache';
import type { Directory } from './directory-columns';
import { matchTerm, type Term, type TermMatch } from './match-terms';
import type { Leniency } from './meeting-words';
import { type Question, readQuestion } from './read-question';

/** Per establishment, how well it meets a question. */
interface Match {
  /** 0 when some term is missing, else the more the better. */
  scores: Int32Array;
  /** 1 when every term is met in its name, or is a town it is in. */
  inName: Uint8Array;
  /** The weakest score among the towns of the question. */
  towns: Int32Array;
  /** 1 when it is located in every town of the question. */
  isThere: Uint8Array;
  count: number;
}

export interface QuestionMatch {
  question: Question;
  match: Match;
  /** Close spellings were used: nothing has the words. */
  isApproximate: boolean;
}

/** Ticking a filter, turning a page and the map beside the list all ask for the same words again. */
const remembered = new WeakMap<Directory, LRUCache<string, QuestionMatch>>();

/** Words as typed or begun; close spellings only when nothing has them all. `isTyping`: the last word may not be finished. */
export function matchQuestion(directory: Directory, q: string, isTyping: boolean): QuestionMatch {
  const matches = remembered.get(directory) ?? new LRUCache({ max: 100 });
  remembered.set(directory, matches);
  const key = `${isTyping} ${q}`;
  const known = matches.get(key);
  if (known) return known;
  const question = readQuestion(q, directory);
  const strict = matchTerms(directory, question, isTyping, false);
  const isApproximate = strict.count === 0;
  const found = { question, match: isApproximate ? matchTerms(directory, question, isTyping, true) : strict, isApproximate };
  matches.set(key, found);
  return found;
}

/** Above any score. */
const NO_TOWN = 1_000;

function matchTerms(directory: Directory, { terms }: Question, isTyping: boolean, isFuzzy: boolean): Match {
  const size = directory.entries.length;
  const match: Match = {
    scores: new Int32Array(size).fill(1),
    inName: new Uint8Array(size).fill(1),
    towns: new Int32Array(size).fill(NO_TOWN),
    isThere: locatedIn(terms, size),
    count: size,
  };
  for (const [step, term] of terms.entries()) {
    if (match.count === 0) break;
    const isLast = step === terms.length - 1;
    const leniency: Leniency = {
      isStart: mayBegin(term, isLast, isTyping),
      isFuzzy,
      // First names come first.
      isInitial: isFuzzy && !isLast,
      isOrdinary: (word) => directory.ordinaryWords.has(word),
    };
    match.count = keepMeeting(match, matchTerm(directory.text, term, leniency), term.located !== null);
  }
  return match;
}

function locatedIn(terms: readonly Term[], size: number): Uint8Array {
  const towns = terms.flatMap(({ located }) => (located ? [located] : []));
  const counts = new Uint8Array(size);
  for (const town of towns) for (const position of new Set(town)) counts[position] = (counts[position] ?? 0) + 1;
  for (let position = 0; position < size; position += 1) counts[position] = counts[position] === towns.length ? 1 : 0;
  return counts;
}

/** Keeps the establishments that meet one more term; how many are left. */
function keepMeeting(match: Match, term: TermMatch, isTown: boolean): number {
  let count = 0;
  for (let position = 0; position < match.scores.length; position += 1) {
    const score = term.scores[position] ?? 0;
    const before = match.scores[position] ?? 0;
    if (score === 0 || before === 0) {
      match.scores[position] = 0;
      continue;
    }
    count += 1;
    match.scores[position] = before + score;
    if (isTown) match.towns[position] = Math.min(match.towns[position] ?? 0, score);
    else if (term.inName[position] === 0) match.inName[position] = 0;
  }
  return count;
}

/** A finished town is met by its whole name: "pau" is not the beginning of Paul, unless one is still typing. */
function mayBegin({ words, located }: Term, isLast: boolean, isTyping: boolean): boolean {
  if (located) return isLast && isTyping;
  return isLast || (words[0] ?? '').length >= 2;
}
