/** Up to this many letters, a beginning is that of hundreds of words. */
export const SHORT = 2;

/**
 * For each beginning of one or two letters, the establishments that carry a word that starts so, as in the text index: thousands
 * of words would otherwise be gone through at the first letters somebody types. `words` must be sorted, `postings` beside them.
 */
export function shortBeginnings(
  size: number,
  words: readonly string[],
  postings: readonly Int32Array[],
): ReadonlyMap<string, Int32Array> {
  const merged = new Map<string, Int32Array>();
  for (let length = 1; length <= SHORT; length += 1) {
    let masks = new Uint8Array(size);
    words.forEach((word, at) => {
      if (word.length < length) return;
      for (const posting of postings[at] ?? []) masks[posting >> 4] = (masks[posting >> 4] ?? 0) | (posting & 15);
      const start = word.slice(0, length);
      if (words[at + 1]?.startsWith(start)) return;
      merged.set(start, postingsOf(masks));
      masks = new Uint8Array(size);
    });
  }
  return merged;
}

function postingsOf(masks: Uint8Array): Int32Array {
  const postings: number[] = [];
  masks.forEach((mask, position) => {
    if (mask !== 0) postings.push(position * 16 + mask);
  });
  return Int32Array.from(postings);
}
