import { displayName } from '@/lib/domain/display-name';
import type { NameLexicon } from '@/lib/domain/names/name-lexicon';
import { canonicalTokens } from '@/lib/domain/search-text';
import type { SiteInput } from '@/lib/import/release/inputs';

/** Names of a site beside the one shown, each once whatever its spelling, in order of trust. */
export function otherNames(
  shown: readonly string[],
  records: readonly Pick<SiteInput, 'name' | 'finess'>[],
  lexicon: NameLexicon,
): string[] {
  const read = new Set(shown);
  let known: Set<string> | null = null;
  const names: string[] = [];
  for (const { name, finess } of records) {
    // A scope without a name gives the number in its place. Most files repeat the name of another.
    if (name === finess || read.has(name)) continue;
    read.add(name);
    known ??= new Set(shown.map(wordsOf));
    const words = wordsOf(name);
    if (words === '' || known.has(words)) continue;
    known.add(words);
    names.push(displayName(name, lexicon));
  }
  return names;
}

/** The words of a name in one order: "Centre A - Site B" and "Site B, Centre A" are one name. */
function wordsOf(name: string): string {
  return canonicalTokens(name).sort().join(' ');
}
