import 'server-only';
import { prisma } from '@/lib/db/client';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import { buildGazetteer, type Gazetteer } from '@/lib/places/gazetteer';
import { readOfficialCode } from '@/lib/reference/official-code';
import { officialGeography } from '@/lib/reference/official-geography';

/** The places of a release: the same as its import knew, from the same files. */
export async function releaseGazetteer(sourceFileIds: readonly number[]): Promise<Gazetteer> {
  const inRelease = { sourceFileId: { in: [...sourceFileIds] } };
  const [lines, addresses] = await Promise.all([
    prisma().commune.findMany({ where: inRelease, orderBy: [{ code: 'asc' }, { postcode: 'asc' }] }),
    prisma().siteRecord.findMany({
      where: { ...inRelease, postcode: { not: null } },
      select: { finess: true, postcode: true, city: true, communeCode: true, departmentCode: true },
      distinct: ['finess', 'postcode', 'communeCode'],
    }),
  ]);
  return buildGazetteer({
    lines,
    // After the answers of the database: reading five megabytes keeps its connections waiting.
    official: officialGeography(await readOfficialCode()),
    addresses: addresses.map((address) => ({
      ...address,
      departmentCode: address.departmentCode ?? departmentOfFiness(address.finess),
    })),
  });
}
