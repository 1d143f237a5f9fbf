import { EXACT, type Leniency, meetingWords } from './meeting-words';
import { AREA, CITY, NAME, type TextIndex } from './text-index';

/** One thing a question asks for: a word, or the name of a town, met by those words or by being there. */
export interface Term {
  words: readonly string[];
  /** Establishments located in a town of that name; null for an ordinary word. */
  located: readonly number[] | null;
}

/** Per establishment. */
export interface TermMatch {
  /** 0 when not met, else the more the better. */
  scores: Int32Array;
  /** 1 when met in its name. */
  inName: Uint8Array;
}

const IN_NAME = 8;
const IN_CITY = 6;
/** Being there says as much as the name of the town in a name. */
const LOCATED = EXACT * IN_NAME;
/** From this score on, a town is met by being there or by a name: not by a longer town, a legal entity or a department. */
export const FIRM = LOCATED;

/** How well each establishment meets a term. All the words of a town must be met, or the establishment be there. */
export function matchTerm(index: TextIndex, term: Term, leniency: Leniency): TermMatch {
  const match = everyWord(term.words.map((word) => matchWord(index, word, leniency)));
  for (const position of term.located ?? []) match.scores[position] = Math.max(match.scores[position] ?? 0, LOCATED);
  return match;
}

function matchWord(index: TextIndex, word: string, leniency: Leniency): TermMatch {
  const scores = new Int32Array(index.size);
  const inName = new Uint8Array(index.size);
  for (const { at, weight } of meetingWords(index, word, leniency)) {
    for (const posting of index.postings[at] ?? []) {
      const position = posting >> 4;
      const score = weight * fieldWeight(posting & 15);
      if (score > (scores[position] ?? 0)) scores[position] = score;
      if (posting & NAME) inName[position] = 1;
    }
  }
  return { scores, inName };
}

/** The weakest word speaks for all. */
function everyWord([first, ...others]: readonly TermMatch[]): TermMatch {
  if (!first) return { scores: new Int32Array(0), inName: new Uint8Array(0) };
  for (const { scores, inName } of others) {
    for (let position = 0; position < scores.length; position += 1) {
      first.scores[position] = Math.min(first.scores[position] ?? 0, scores[position] ?? 0);
      first.inName[position] = (first.inName[position] ?? 0) & (inName[position] ?? 0);
    }
  }
  return first;
}

function fieldWeight(mask: number): number {
  if (mask & NAME) return IN_NAME;
  if (mask & CITY) return IN_CITY;
  return mask & AREA ? 3 : 1;
}
