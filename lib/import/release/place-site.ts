import { displayName } from '@/lib/domain/display-name';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import type { Coordinates } from '@/lib/domain/geography/distance';
import { locate } from '@/lib/domain/geography/locate';
import { displayAddress } from '@/lib/domain/names/display-address';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import type { MergedSite } from '@/lib/import/release/merge-site';
import type { Gazetteer } from '@/lib/places/gazetteer';
import { nearestCommune } from '@/lib/places/nearest-commune';
import { siteArea } from '@/lib/places/site-area';

/** A point too far from where its site is to be believed. */
export interface RejectedPoint {
  sourceFileId: number;
  line: number;
  finess: string;
  /** Kilometres to the commune; null when only the department of the site is known, and the point is outside. */
  km: number | null;
}

export type Place = ReturnType<typeof placeSite>['place'];

/** Where a site is, from all its files: town, department, region and point; with the point that was set aside, if any. */
export function placeSite(site: MergedSite, inputs: ReleaseInputs, gazetteer: Gazetteer) {
  const ofNumber = site.departmentCode ?? departmentOfFiness(site.finess);
  const { commune, centres } = siteArea(gazetteer, { ...site, departmentCode: ofNumber });
  const departmentCode = commune?.departmentCode ?? ofNumber;
  const point = inputs.points.get(site.finess);
  const isInDepartment = (at: Coordinates) => nearestCommune(gazetteer, at)?.departmentCode === departmentCode;
  const { location, rejected } = locate(point ?? null, {
    centres,
    isInDepartment: departmentCode === null ? null : isInDepartment,
  });
  const rejectedPoint: RejectedPoint | null = point && rejected ? { ...point, finess: site.finess, km: rejected.km } : null;
  const city = commune?.name ?? (site.city ? displayName(site.city, inputs.lexicon, { departmentCode }) : null);
  return {
    place: {
      address: site.address ? displayAddress(site.address, inputs.lexicon, { city, departmentCode }) : null,
      postcode: site.postcode,
      city,
      communeCode: commune?.code ?? null,
      departmentCode,
      regionCode: (departmentCode && inputs.regionOfDepartment.get(departmentCode)) || site.regionCode,
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
      locationPrecision: location?.precision ?? null,
    },
    rejectedPoint,
  };
}
