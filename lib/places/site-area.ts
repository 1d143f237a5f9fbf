import type { Coordinates } from '@/lib/domain/geography/distance';
import type { Commune } from './commune';
import type { Gazetteer } from './gazetteer';
import type { AddressLine } from './gazetteer-source';
import { placeKey } from './place-key';

/** What a site's address says of where it is. */
export interface SiteArea {
  /** The commune of today; null when the address does not settle on one. */
  commune: Commune | null;
  /** The centres its point may be near: of the commune, else of all those of its postcode. Empty when nothing is known. */
  centres: readonly Coordinates[];
}

/** Reads an address: its commune by code, else by postcode and town, else by town and department. */
export function siteArea(gazetteer: Gazetteer, { communeCode, postcode, city, departmentCode }: AddressLine): SiteArea {
  const coded = communeCode === null ? null : gazetteer.find(communeCode);
  if (coded) return { commune: coded, centres: [coded] };
  const candidates = (postcode === null ? null : gazetteer.postcodes.find(postcode)?.communes) ?? [];
  const commune = named(candidates, city) ?? (departmentCode === null ? null : gazetteer.named(departmentCode, city ?? ''));
  if (commune) return { commune, centres: [commune] };
  const [only, ...others] = candidates;
  return { commune: only && others.length === 0 ? only : null, centres: candidates };
}

/** Towns are cut at 26 letters in some files. */
const CUT = 20;

function named(communes: readonly Commune[], city: string | null): Commune | null {
  if (city === null) return null;
  const key = placeKey(city);
  const exact = communes.find((commune) => commune.key === key);
  const cut = () => communes.find((commune) => key.length >= CUT && commune.key.startsWith(key));
  return exact ?? cut() ?? null;
}
