import 'server-only';
import { prisma } from '@/lib/db/client';
import { SIZE_SOURCES } from '@/lib/domain/establishment-sizes';
import { releaseFiles } from './establishment-sources';

/** Beds for full stays; those of intensive care are counted in them. */
const BED_SIZES = ['beds-medicine', 'beds-surgery', 'beds-obstetrics', 'beds-smr', 'beds-psychiatry', 'beds-usld'] as const;

/** Beds of each site in the newest survey of the release. */
export async function siteBeds(releaseId: number): Promise<ReadonlyMap<string, number>> {
  const { newestIds } = await releaseFiles(releaseId);
  const sums = await prisma().activityRecord.groupBy({
    by: ['finess'],
    where: { sourceFileId: { in: [...newestIds] }, code: { in: BED_SIZES.flatMap((size) => SIZE_SOURCES[size]) } },
    _sum: { value: true },
  });
  return new Map(sums.map(({ finess, _sum }) => [finess, _sum.value ?? 0]));
}
