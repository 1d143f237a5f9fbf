import { groupBy } from '@/lib/domain/groups';
import { isOneEdit } from '@/lib/domain/search-text';
import { CARE_WORDS } from './care-words';
import type { NameLexicon } from './name-lexicon';
import { isKnownWord } from './spelled-word';

const SHORTEST = 6;
/** A word as long is no name, wherever it stands. */
const LONG = 9;
/** Letters at one end that a single typing error leaves as they are. */
const END = 3;

/**
 * The word of care that an unknown word was meant to be: one letter away ("hopial"), or cut where the field ends
 * ("therapeutiq"). Undefined when it may be a name.
 */
export function mendedWord(plain: string, isLast: boolean, lexicon: NameLexicon): string | undefined {
  if (plain.length < SHORTEST || isKnownWord(plain, lexicon)) return undefined;
  const beginAlike = BY_BEGINNING.get(plain.slice(0, END)) ?? [];
  const endAlike = BY_END.get(plain.slice(-END)) ?? [];
  const [whole] = beginAlike.filter((word) => word.startsWith(plain)).sort((a, b) => a.length - b.length);
  if (whole && (isLast || plain.length >= LONG)) return whole;
  const near = [...new Set([...beginAlike, ...endAlike])].filter((word) => isOneEdit(plain, word));
  return near.length === 1 ? near[0] : undefined;
}

const BY_BEGINNING = grouped((word) => word.slice(0, END));
const BY_END = grouped((word) => word.slice(-END));

function grouped(keyOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  return groupBy(
    [...CARE_WORDS.keys()].filter(({ length }) => length >= SHORTEST),
    keyOf,
  );
}
