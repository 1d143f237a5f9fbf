/** Most words a sentence may hold and still be read at one go. */
export const MAX_WORDS = 25;

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

/** Sentences too long for a worried reader. */
export function longSentences(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence) > MAX_WORDS);
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
