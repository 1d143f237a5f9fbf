import { EXACT, type Leniency, meetingWords } from './meeting-words';
import { AREA, CITY, NAME, type TextIndex } from './text-index';

/** One thing a question asks for: a word, or the name of a town, met by those words or by being there. */
export interface Term {
  words: readonly string[];
  /** Establishments located in a town of that name; null for an ordinary word. */
  located: readonly number[] | null;
}

/** How well each establishment meets a term. */
export interface TermMatch {
  /**
   * Per establishment, 0 when it does not; else a score, the more the better, and two marks beside it, in one byte as a search
   * goes through all of them: see scoreOf, IN_NAME and THERE.
   */
  met: Uint8Array;
  /** How many do. */
  count: number;
}

const SCORE = 63;
/** Mark of a word met in its name. */
export const IN_NAME = 64;
/** Mark of a town it is located in. */
export const THERE = 128;

export function scoreOf(met: number): number {
  return met & SCORE;
}

const NAME_WEIGHT = 8;
/** How much a word says by the fields it is in: the best of them, in the bits of the text index. */
const FIELD_WEIGHTS = Uint8Array.from({ length: 16 }, (_, mask) => {
  if (mask & NAME) return NAME_WEIGHT;
  if (mask & CITY) return 6;
  return mask & AREA ? 3 : 1;
});

/** Being there says as much as the name of the town in a name. */
const LOCATED = EXACT * NAME_WEIGHT;
/** From this score on, a town is met by being there or by a name: not by a longer town, a legal entity or a department. */
export const FIRM = LOCATED;

/** All the words of a town must be met, or the establishment be there. */
export function matchTerm(index: TextIndex, { words, located }: Term, leniency: Leniency): TermMatch {
  const match = everyWord(words.map((word) => matchWord(index, word, leniency)));
  for (const position of located ?? []) {
    if (match.met[position] === 0) match.count += 1;
    match.met[position] = LOCATED | THERE;
  }
  return match;
}

function matchWord(index: TextIndex, word: string, leniency: Leniency): TermMatch {
  const met = new Uint8Array(index.size);
  let count = 0;
  for (const { postings, weight } of meetingWords(index, word, leniency)) {
    for (let i = 0; i < postings.length; i += 1) {
      const posting = postings[i] ?? 0;
      const before = met[posting >> 4] ?? 0;
      const score = Math.max(before & SCORE, weight * (FIELD_WEIGHTS[posting & 15] ?? 0));
      if (before === 0) count += 1;
      met[posting >> 4] = score | (before & IN_NAME) | (posting & NAME ? IN_NAME : 0);
    }
  }
  return { met, count };
}

/** The weakest word speaks for all. */
function everyWord([first, ...others]: readonly TermMatch[]): TermMatch {
  if (!first) return { met: new Uint8Array(0), count: 0 };
  for (const { met } of others) {
    first.count = 0;
    for (let position = 0; position < met.length; position += 1) {
      const [one, two] = [first.met[position] ?? 0, met[position] ?? 0];
      const score = Math.min(one & SCORE, two & SCORE);
      if (score > 0) first.count += 1;
      first.met[position] = score | (one & two & IN_NAME);
    }
  }
  return first;
}
