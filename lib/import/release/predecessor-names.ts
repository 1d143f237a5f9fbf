import type { NameLexicon } from '@/lib/domain/names/name-lexicon';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import { otherNames } from '@/lib/import/release/other-names';
import type { SuccessionLink } from '@/lib/import/release/successors';

/** A site also answers to the names of the one it succeeded; of several likely ones, the reader must choose. */
export function takeNamesOfPredecessors(
  sites: readonly EstablishmentRow[],
  links: readonly SuccessionLink[],
  lexicon: NameLexicon,
): void {
  const byFiness = new Map(sites.map((site) => [site.finess, site]));
  for (const { finess, successorFiness, isProven, evidence } of links) {
    const isOnly = links.filter((link) => link.finess === finess).length === 1;
    const [from, to] = evidence.includes('new-number') ? [successorFiness, finess] : [finess, successorFiness];
    const [former, site] = [byFiness.get(from), byFiness.get(to)];
    if (!former || !site || !(isProven || isOnly)) continue;
    const taken = [former.officialName, ...former.otherNames].map((name) => ({ name, finess: from }));
    site.otherNames.push(...otherNames([site.name, site.officialName, ...site.otherNames], taken, lexicon));
  }
}
