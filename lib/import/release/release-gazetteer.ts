import { departmentOfFiness } from '@/lib/domain/geography/department';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import { buildGazetteer, type Gazetteer } from '@/lib/places/gazetteer';

/** The places of a release: its file of communes, the official code, and the addresses of all its sites. */
export function releaseGazetteer({ communes, geography, sites }: ReleaseInputs): Gazetteer {
  return buildGazetteer({
    lines: communes,
    official: geography,
    addresses: sites.map(({ finess, postcode, city, communeCode, departmentCode }) => ({
      postcode,
      city,
      communeCode,
      departmentCode: departmentCode ?? departmentOfFiness(finess),
    })),
  });
}
