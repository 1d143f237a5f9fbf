import { GENERIC_WORDS } from '@/lib/domain/search-lexicon';
import { canonicalTokens } from '@/lib/domain/search-text';

/** A name in canonical words, and the same without those that many hospitals share: "Clinique du Parc" is parc. */
export interface NameKey {
  all: string;
  words: ReadonlySet<string>;
  core: string;
}

export function nameKey(name: string): NameKey {
  const words = canonicalTokens(name);
  return { all: words.join(' '), words: new Set(words), core: words.filter((word) => !GENERIC_WORDS.has(word)).join(' ') };
}

/** Groups that name their sites after themselves. */
const OWNER = /\bAP-?H[PM]\b/gi;
const SITE = /\bsite (?:de |du |d['’])?(.+)$/i;

/** The keys of a name, and of the site it names within a group: "HU Paris Centre site Cochin AP-HP" is also Cochin. */
export function nameKeys(name: string): NameKey[] {
  const own = name.replace(OWNER, ' ').trim();
  const site = SITE.exec(own)?.[1];
  return [name, ...(own === name ? [] : [own]), ...(site ? [site] : [])].map(nameKey);
}
