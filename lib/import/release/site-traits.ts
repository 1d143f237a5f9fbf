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

export function siteTraits(site: EstablishmentRow): SiteTraits {
  const { legalEntityFiness, formerEntities } = site;
  return {
    site,
    nameWords: canonicalTokens(site.officialName),
    townWords: canonicalTokens(site.city ?? ''),
    addressWords: canonicalTokens(site.address ?? ''),
    owners: legalEntityFiness === null ? formerEntities : [legalEntityFiness, ...formerEntities],
  };
}
