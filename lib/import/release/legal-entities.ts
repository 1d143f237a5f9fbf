import { addToGroup } from '@/lib/domain/groups';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import { nameEntity } from '@/lib/import/release/name-entity';
import type { Place } from '@/lib/import/release/place-site';

/** What is known of a legal entity; the region is the one its results count for. */
type LegalEntityRow = Pick<Place, 'city' | 'departmentCode' | 'regionCode'> & {
  finess: string;
  /** Best name held, made readable; null when files give the number alone. */
  name: string | null;
  /** The same as the file writes it. */
  officialName: string | null;
};

/** A line that gives a legal entity as if it were a site, with its address. */
export interface EntitySeat {
  finess: string;
  name: string;
  place: Place;
}

/** The bodies that run the sites: those that files name, and those that sites only refer to. A site is never one. */
export function legalEntityRows(
  { legalEntities, lexicon }: Pick<ReleaseInputs, 'legalEntities' | 'lexicon'>,
  establishments: readonly EstablishmentRow[],
  seats: readonly EntitySeat[],
): LegalEntityRow[] {
  const sites = new Set(establishments.map(({ finess }) => finess));
  const names = new Map([...seats, ...[...legalEntities].reverse()].map(({ finess, name }) => [finess, name]));
  const places = new Map(seats.map(({ finess, place }) => [finess, place]));
  const owned = new Map<string, EstablishmentRow[]>();
  for (const site of establishments) {
    const entity = site.legalEntityFiness;
    if (entity) addToGroup(owned, entity, site);
  }
  return [...new Set([...names.keys(), ...owned.keys()])]
    .filter((finess) => !sites.has(finess))
    .sort()
    .map((finess) => {
      const { city, departmentCode, regionCode } = places.get(finess) ?? whereMostAre(owned.get(finess) ?? []);
      const official = names.get(finess);
      const named = official === undefined ? NAMELESS : nameEntity({ finess, name: official, city }, lexicon);
      return { finess, ...named, city, departmentCode, regionCode };
    });
}

const NAMELESS = { name: null, officialName: null };

/** Without an address of its own, a legal entity belongs where most of its sites are; its town stays unknown. */
function whereMostAre(sites: readonly EstablishmentRow[]) {
  const counts = new Map<string | null, number>();
  for (const { departmentCode } of sites) counts.set(departmentCode, (counts.get(departmentCode) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const example = sites.find(({ departmentCode }) => departmentCode === most?.[0]);
  return { city: null, departmentCode: example?.departmentCode ?? null, regionCode: example?.regionCode ?? null };
}
