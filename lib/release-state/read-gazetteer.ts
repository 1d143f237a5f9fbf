import { departmentOfFiness } from '@/lib/domain/geography/department';
import { buildGazetteer, type Gazetteer } from '@/lib/places/gazetteer';
import { readOfficialCode } from '@/lib/reference/official-code';
import { officialGeography } from '@/lib/reference/official-geography';
import type { ReleaseFiles } from './read-files';
import type { Reader } from './snapshot';

/** The places of a release: the same as its import knew, from the same files. */
export async function readGazetteer(db: Reader, { ids }: ReleaseFiles): Promise<Gazetteer> {
  const inRelease = { sourceFileId: { in: [...ids] } };
  const lines = await db.commune.findMany({ where: inRelease, orderBy: [{ code: 'asc' }, { postcode: 'asc' }] });
  const addresses = await db.siteRecord.findMany({
    where: { ...inRelease, postcode: { not: null } },
    select: { finess: true, postcode: true, city: true, communeCode: true, departmentCode: true },
    distinct: ['finess', 'postcode', 'communeCode'],
  });
  return buildGazetteer({
    lines,
    official: officialGeography(await readOfficialCode()),
    addresses: addresses.map((address) => ({
      ...address,
      departmentCode: address.departmentCode ?? departmentOfFiness(address.finess),
    })),
  });
}
