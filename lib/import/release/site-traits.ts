import { canonicalTokens } from '@/lib/domain/search-text';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';

/** What two sites are compared by, read once per site. */
export interface SiteTraits {
  site: EstablishmentRow;
  nameWords: readonly string[];
  townWords: readonly string[];
  addressWords: readonly string[];
  /** Legal entities, the current one first. */
  owners: readonly string[];
}

/** Reads the traits of sites, each text once: towns repeat, and the same sites are compared for several ends. */
export function traitsReader(): (site: EstablishmentRow) => SiteTraits {
  const memory = new Map<string, readonly string[]>();
  const wordsOf = (text: string) => {
    const known = memory.get(text);
    if (known) return known;
    const words = canonicalTokens(text);
    memory.set(text, words);
    return words;
  };
  return (site) => {
    const { legalEntityFiness, formerEntities } = site;
    return {
      site,
      nameWords: wordsOf(site.officialName),
      townWords: wordsOf(site.city ?? ''),
      // Few sites are compared by their address.
      get addressWords() {
        return wordsOf(site.address ?? '');
      },
      owners: legalEntityFiness === null ? formerEntities : [legalEntityFiness, ...formerEntities],
    };
  };
}
