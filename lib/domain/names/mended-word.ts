import { isOneEdit } from '@/lib/domain/search-text';
import { CARE_WORDS } from './care-words';
import type { NameLexicon } from './name-lexicon';
import { isKnownWord } from './spelled-word';

const SHORTEST = 6;
/** A word as long is no name, wherever it stands. */
const LONG = 9;
const PLAIN_CARE_WORDS: readonly string[] = [...CARE_WORDS.keys()].filter((word) => word.length >= SHORTEST);

/**
 * The word of care that an unknown word was meant to be: one letter away ("hopial"), or cut where the field ends
 * ("therapeutiq"). Undefined when it may be a name.
 */
export function mendedWord(plain: string, isLast: boolean, lexicon: NameLexicon): string | undefined {
  if (plain.length < SHORTEST || isKnownWord(plain, lexicon)) return undefined;
  const near = PLAIN_CARE_WORDS.filter((word) => Math.abs(word.length - plain.length) <= 1 && isOneEdit(plain, word));
  if (near.length > 0) return near.length === 1 ? near[0] : near.find((word) => word.startsWith(plain));
  if (!isLast && plain.length < LONG) return undefined;
  const [shortest] = PLAIN_CARE_WORDS.filter((word) => word.startsWith(plain)).sort((a, b) => a.length - b.length);
  return shortest;
}
