import { PUBLIC_NAMES } from '@/lib/reference/public-names';
import { oncePerRelease } from './once';
import { absenceOf } from './open-sites';
import { certificationOf, levelOf, proceduresIn } from './procedures-of';
import { activityIn, bedsIn } from './sizes-of';
import type { Site } from './tables';

const SECTORS = ['MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD'];
const PARTS_OF_MCO = ['MEDECINE', 'CHIRURGIE', 'OBSTETRIQUE'];

/** What the directory holds of each site, by its number, from the tables alone. */
export const entriesIn = oncePerRelease((release) => {
  const { all, rows } = release;
  const procedures = proceduresIn(release);
  const activity = activityIn(release);
  const nameIn = (table: 'region' | 'department', code: string | null) =>
    all(table).find((area) => area.code === code)?.name ?? null;
  const entities = new Map(rows('legal_entity').map(({ finess, name }) => [finess, name]));
  const entryOf = (site: Site) => ({
    identity: identityOf(site, nameIn),
    officialName: site.official_name,
    otherNames: [...site.other_names, ...(PUBLIC_NAMES[site.finess] ?? [])],
    ...{ categoryCode: site.category_code, communeCode: site.commune_code },
    beds: bedsIn(activity.get(site.finess) ?? []),
    legalEntityFiness: site.legal_entity_finess,
    legalEntityName: entities.get(site.legal_entity_finess ?? '') ?? null,
    formerEntities: site.former_entities,
    activities: site.activities,
    certification: certificationOf(procedures.get(site.finess) ?? []),
    v2014: levelOf(procedures.get(site.finess) ?? []),
  });
  return new Map(rows('establishment').map((site) => [site.finess, entryOf(site)]));
});

/** The same in the order of names, as French sorts them. */
export const entriesInOrder = oncePerRelease((release): readonly TwinEntry[] => {
  const order = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  return [...entriesIn(release).values()].sort(
    (a, b) => order.compare(a.identity.name, b.identity.name) || (a.identity.finess < b.identity.finess ? -1 : 1),
  );
});

export type TwinEntry = ReturnType<typeof entriesIn> extends Map<string, infer Entry> ? Entry : never;

function identityOf(site: Site, nameIn: (table: 'region' | 'department', code: string | null) => string | null) {
  const sectors = SECTORS.filter((sector) => site.sectors.includes(sector));
  const parts = PARTS_OF_MCO.filter((part) => site.activities.includes(part));
  return {
    ...{ finess: site.finess, name: site.name, kind: site.kind, city: site.city, postcode: site.postcode },
    departmentCode: site.department_code,
    departmentName: nameIn('department', site.department_code),
    regionCode: site.region_code,
    regionName: nameIn('region', site.region_code),
    ...{ ownership: site.ownership, isEspic: site.is_espic, categoryLabel: site.category_label, sectors },
    care: parts.length > 0 ? sectors.flatMap((sector) => (sector === 'MCO' ? parts : sector)) : sectors,
    ...{ latitude: site.latitude, longitude: site.longitude, locationPrecision: site.location_precision },
    absence: absenceOf(site),
  };
}
