import { displayName } from '@/lib/domain/display-name';
import { departmentOfCommune, departmentOfFiness } from '@/lib/domain/geography/department';
import { locate } from '@/lib/domain/geography/locate';
import { activitiesOf, sectorsOf } from '@/lib/import/release/activities';
import { type CommuneCentres, communeCentres } from '@/lib/import/release/commune-centres';
import type { ReleaseInputs, SiteInput } from '@/lib/import/release/inputs';
import { byTrust, type MergedSite, mergeSite } from '@/lib/import/release/merge-site';

/** A point too far from its commune to be believed. */
export interface RejectedPoint {
  sourceFileId: number;
  line: number;
  finess: string;
  km: number;
}

export type EstablishmentRow = ReturnType<typeof establishmentRow>['row'];

/** The establishments of a release, derived from what all its files say; sorted by FINESS. */
export function buildEstablishments(inputs: ReleaseInputs): { rows: EstablishmentRow[]; rejectedPoints: RejectedPoint[] } {
  const centres = communeCentres(inputs.communes);
  const rejectedPoints: RejectedPoint[] = [];
  const entities = new Set(inputs.legalEntities.map(({ finess }) => finess));
  const rows = [...groupByFiness(inputs.sites).values()]
    .filter((records) => !isEntityOnly(records, entities, inputs))
    .map((records) => {
      const { row, rejectedPoint } = establishmentRow(records, inputs, centres);
      if (rejectedPoint) rejectedPoints.push(rejectedPoint);
      return row;
    })
    .sort((a, b) => (a.finess < b.finess ? -1 : 1));
  return { rows, rejectedPoints };
}

function establishmentRow(records: [SiteInput, ...SiteInput[]], inputs: ReleaseInputs, centres: CommuneCentres) {
  const site = mergeSite(records.sort(byTrust));
  const datasets = inputs.measured.get(site.finess);
  const signs = new Set([...(inputs.activity.get(site.finess) ?? []), ...(datasets ?? [])]);
  const departmentCode = departmentOf(site);
  const point = inputs.points.get(site.finess);
  const location = locate(point ?? null, centres.find(site.communeCode, site.postcode));
  const isHospital =
    datasets !== undefined || records.some(({ dataset }) => HOSPITAL_FILES.has(dataset)) || inputs.primarySites.has(site.finess);
  const row = {
    finess: site.finess,
    name: displayName(site.name),
    officialName: site.name,
    kind: isHospital ? 'hospital' : 'annex',
    legalEntityFiness: site.legalEntityFiness,
    categoryCode: site.categoryCode,
    categoryLabel: site.categoryLabel,
    ownership: site.ownership,
    isEspic: site.isEspic ?? false,
    address: site.address ? displayName(site.address) : null,
    postcode: site.postcode,
    city: cityOf(site, inputs, centres),
    communeCode: site.communeCode,
    departmentCode,
    regionCode: site.regionCode ?? (departmentCode ? (inputs.regionOfDepartment.get(departmentCode) ?? null) : null),
    phone: site.phone,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    locationPrecision: location?.precision ?? null,
    sectors: sectorsOf(signs),
    activities: activitiesOf(signs),
    identitySourceId: site.sourceFileId,
    identityLine: site.line,
  };
  const km = location?.rejectedKm ?? null;
  return { row, rejectedPoint: point && km !== null ? { ...point, finess: site.finess, km } : null };
}

/** A legal entity listed with its address: nobody is treated there, unless some file gives it results or certifies it. */
function isEntityOnly(records: readonly SiteInput[], entities: ReadonlySet<string>, inputs: ReleaseInputs): boolean {
  const finess = records[0]?.finess ?? '';
  return entities.has(finess) && !inputs.measured.has(finess) && records.every(({ dataset }) => dataset === 'sae-idb');
}

/** Registers that list hospitals; the others also list small attached structures. */
const HOSPITAL_FILES: ReadonlySet<string> = new Set(['sae-id', 'finess']);

/** The official name of the commune, else the name a file gives it. */
function cityOf(site: MergedSite, inputs: ReleaseInputs, centres: CommuneCentres): string | null {
  const official = site.communeCode ? inputs.communeNames.get(site.communeCode) : undefined;
  if (official) return official;
  const written = centres.nameOf(site.communeCode) ?? site.city;
  return written ? displayName(written) : null;
}

function departmentOf(site: MergedSite): string | null {
  return site.departmentCode ?? (site.communeCode ? departmentOfCommune(site.communeCode) : departmentOfFiness(site.finess));
}

function groupByFiness(sites: readonly SiteInput[]): Map<string, [SiteInput, ...SiteInput[]]> {
  const groups = new Map<string, [SiteInput, ...SiteInput[]]>();
  for (const site of sites) {
    const group = groups.get(site.finess);
    if (group) group.push(site);
    else groups.set(site.finess, [site]);
  }
  return groups;
}
