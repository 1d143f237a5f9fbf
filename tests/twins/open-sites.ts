import type { Site } from './tables';

/** True for a site of today: no register dropped it, and no other number stands for it. */
export function isOpen({ absent_from, listed_as }: Pick<Site, 'absent_from' | 'listed_as'>): boolean {
  return absent_from === null && listed_as.length === 0;
}

/** Why a site is not one of today, as pages are told; null for the others. */
export function absenceOf(site: Site) {
  if (site.listed_as.length > 0) return { listedAs: site.listed_as };
  if (site.absent_from === null) return null;
  return { register: site.absent_from, since: site.absent_since, isExact: site.is_absence_exact };
}
