import type { NamedPlace, PlaceIndex } from './place-index';

/** Named places whose name begins with what is typed, in the order of names. */
export function* beginningWith({ names, byName }: PlaceIndex, name: string): Generator<NamedPlace> {
  if (name.length < 3) return;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  for (let i = low; names[i]?.startsWith(name); i += 1) yield* byName.get(names[i] ?? '') ?? [];
}

/** The likeliest of many, each commune once, without sorting them all. */
export function likeliest(places: Iterable<NamedPlace>, isMeant: (place: NamedPlace) => boolean, limit: number): NamedPlace[] {
  const best: NamedPlace[] = [];
  for (const place of places) {
    const last = best[limit - 1];
    if ((last && place.rank >= last.rank) || !isMeant(place) || best.some(({ commune }) => commune === place.commune)) continue;
    best.push(place);
    best.sort((a, b) => a.rank - b.rank);
    best.length = Math.min(best.length, limit);
  }
  return best;
}
