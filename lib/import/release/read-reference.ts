import type { ReferenceLists } from '@/lib/import/release/inputs';
import { nameLexicon } from '@/lib/reference/name-lexicon';
import { readOfficialCode } from '@/lib/reference/official-code';
import { officialGeography } from '@/lib/reference/official-geography';

/** Reads the official geographic code and the word lists: half a second that an import spends while PostgreSQL writes. */
export async function readReference(): Promise<ReferenceLists> {
  const code = await readOfficialCode();
  return { geography: officialGeography(code), lexicon: await nameLexicon(code) };
}
