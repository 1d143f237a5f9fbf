/** Numbers that look random and are the same at every run (mulberry32). */
export function randomOf(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  /** True that share of the times. */
  const chance = (share: number): boolean => next() < share;
  /** Up to `most` of them, each once; none at all but `share` of the times. */
  const some = <Item>(items: readonly Item[], share: number, most: number): Item[] =>
    chance(share) ? [...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(items)))] : [];
  return { pick, chance, some };
}

export type Random = ReturnType<typeof randomOf>;
