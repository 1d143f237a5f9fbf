import { distanceKm } from '@/lib/domain/geography/distance';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import type { SiteTraits } from '@/lib/import/release/site-traits';

/** Two published addresses this close are one place. */
const SAME_PLACE_KM = 0.15;

/** One town: the same commune, or the same name in one department. */
export function isSameTown(a: SiteTraits, b: SiteTraits): boolean {
  if (a.site.communeCode !== null && a.site.communeCode === b.site.communeCode) return true;
  if (a.townWords.length === 0 || a.site.departmentCode !== b.site.departmentCode) return false;
  return a.townWords.join(' ') === b.townWords.join(' ');
}

/** One address: two published points in one place, or the same number of a street of the same name. */
export function isSameAddress(a: SiteTraits, b: SiteTraits): boolean {
  const [from, to] = [exactPoint(a.site), exactPoint(b.site)];
  if (from && to && distanceKm(from, to) <= SAME_PLACE_KM) return true;
  if (!isSameTown(a, b)) return false;
  const number = a.addressWords.find((word) => /^\d+$/.test(word));
  const shared = a.addressWords.filter((word) => word.length > 3 && !STREET_WORDS.has(word) && b.addressWords.includes(word));
  return number !== undefined && b.addressWords.includes(number) && shared.length > 0;
}

/** Kilometres between two sites, centres of communes included; null when one is not located. */
export function kilometresBetween(a: SiteTraits, b: SiteTraits): number | null {
  const [from, to] = [pointOf(a.site), pointOf(b.site)];
  return from && to ? distanceKm(from, to) : null;
}

/** Words of many streets: none of them names one. */
const STREET_WORDS: ReadonlySet<string> = new Set([
  ...['avenue', 'boulevard', 'chemin', 'route', 'place', 'allee', 'impasse', 'quai', 'cours', 'square', 'zone', 'parc', 'site'],
  ...['general', 'docteur', 'professeur', 'marechal', 'president', 'saint', 'sainte', 'jean', 'pierre', 'hopital', 'centre'],
]);

function exactPoint(site: EstablishmentRow) {
  return site.locationPrecision === 'address' ? pointOf(site) : null;
}

function pointOf({ latitude, longitude }: EstablishmentRow) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
