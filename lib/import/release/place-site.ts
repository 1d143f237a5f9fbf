import { displayName } from '@/lib/domain/display-name';
import { departmentOfCommune, departmentOfFiness } from '@/lib/domain/geography/department';
import { locate } from '@/lib/domain/geography/locate';
import { displayAddress } from '@/lib/domain/names/display-address';
import type { CommuneCentres } from '@/lib/import/release/commune-centres';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import type { MergedSite } from '@/lib/import/release/merge-site';

/** A point too far from its commune to be believed. */
export interface RejectedPoint {
  sourceFileId: number;
  line: number;
  finess: string;
  km: number;
}

export type Place = ReturnType<typeof placeSite>['place'];

/** Where a site is, from all its files: town, department, region and point; with the point that was set aside, if any. */
export function placeSite(site: MergedSite, inputs: ReleaseInputs, centres: CommuneCentres) {
  const departmentCode =
    site.departmentCode ?? (site.communeCode ? departmentOfCommune(site.communeCode) : departmentOfFiness(site.finess));
  const point = inputs.points.get(site.finess);
  const location = locate(point ?? null, centres.find(site.communeCode, site.postcode));
  const km = location?.rejectedKm ?? null;
  const rejectedPoint: RejectedPoint | null = point && km !== null ? { ...point, finess: site.finess, km } : null;
  const city = cityOf(site, inputs, centres);
  return {
    place: {
      address: site.address ? displayAddress(site.address, inputs.lexicon, { city, departmentCode }) : null,
      postcode: site.postcode,
      city,
      communeCode: site.communeCode,
      departmentCode,
      regionCode: site.regionCode ?? (departmentCode ? (inputs.regionOfDepartment.get(departmentCode) ?? null) : null),
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
      locationPrecision: location?.precision ?? null,
    },
    rejectedPoint,
  };
}

/** The official name of the commune, else the name a file gives it. */
function cityOf(site: MergedSite, inputs: ReleaseInputs, centres: CommuneCentres): string | null {
  const official = site.communeCode ? inputs.communeNames.get(site.communeCode) : undefined;
  if (official) return official;
  const written = centres.nameOf(site.communeCode) ?? site.city;
  return written ? displayName(written, inputs.lexicon, { departmentCode: site.departmentCode }) : null;
}
