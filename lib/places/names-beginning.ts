import { firstFrom } from '@/lib/domain/spelling-index';
import type { NamedPlace, PlaceIndex } from './place-index';

/** Named places whose name begins with what is typed, in the order of names. */
export function beginningWith({ names, inOrder, starts }: PlaceIndex, name: string): readonly NamedPlace[] {
  if (name.length < 3) return [];
  // Above any letter of a name.
  const [first, end] = [firstFrom(names.words, name), firstFrom(names.words, `${name}~`)];
  return inOrder.slice(starts[first], starts[end]);
}

/** The likeliest of many, each commune once, without sorting them all. */
export function likeliest(places: readonly NamedPlace[], isMeant: (place: NamedPlace) => boolean, limit: number): NamedPlace[] {
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
