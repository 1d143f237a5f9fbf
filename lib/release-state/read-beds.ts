import { SIZE_SOURCES } from '@/lib/domain/establishment-sizes';
import type { ReleaseFiles } from './read-files';
import type { Reader } from './snapshot';

/** Beds for full stays; those of intensive care are counted in them. */
const BED_SIZES = ['beds-medicine', 'beds-surgery', 'beds-obstetrics', 'beds-smr', 'beds-psychiatry', 'beds-usld'] as const;

/** Beds of each site in the newest survey of the release. */
export async function readBeds(db: Reader, { newestIds }: ReleaseFiles): Promise<ReadonlyMap<string, number>> {
  const sums = await db.activityRecord.groupBy({
    by: ['finess'],
    where: { sourceFileId: { in: [...newestIds] }, code: { in: BED_SIZES.flatMap((size) => SIZE_SOURCES[size]) } },
    _sum: { value: true },
  });
  return new Map(sums.map(({ finess, _sum }) => [finess, _sum.value ?? 0]));
}
