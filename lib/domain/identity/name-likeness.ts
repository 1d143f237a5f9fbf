/** How rare each word is among the names of a release: the rarer, the more it tells. */
export type WordWeights = (word: string) => number;

/** Weights from the names themselves: a word of every second name weighs next to nothing, a word of two names the most. */
export function wordWeights(names: readonly (readonly string[])[]): WordWeights {
  const counts = new Map<string, number>();
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = Math.max(2, names.length);
  return (word) => Math.log(total / (counts.get(word) ?? 1)) / Math.log(total);
}

/** A shared word must weigh this much: "centre" and "saint" alone make no likeness. */
const TELLING = 0.45;

/** Share of the lighter name that the two have in common, 0 to 1; 0 when they share no telling word. */
export function nameLikeness(a: readonly string[], b: readonly string[], weight: WordWeights): number {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  const shared = a.filter((word) => b.includes(word));
  if (!shared.some((word) => weight(word) >= TELLING)) return 0;
  return sum(shared) / Math.min(sum(a), sum(b));
}
