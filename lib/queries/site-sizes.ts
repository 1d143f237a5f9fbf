import type { SizeFigure } from '@/lib/domain/establishment';
import { SIZE_SOURCES, sizesOf } from '@/lib/domain/establishment-sizes';
import type { ReleaseFiles } from '@/lib/release-state/read-files';
import type { Reader } from '@/lib/release-state/snapshot';

/** Beds, places and activity of a site in the newest survey of the release, each with its origin. */
export async function readSizes(db: Reader, files: ReleaseFiles, finess: string): Promise<readonly SizeFigure[]> {
  const records = await db.activityRecord.findMany({
    where: { finess, sourceFileId: { in: [...files.newestIds] }, code: { in: Object.values(SIZE_SOURCES).flat() } },
  });
  const located = records.map((record) => ({ ...record, ...files.provenance(record.sourceFileId, record.line) }));
  return sizesOf(located).map(({ code, value, record }) => ({
    code,
    value,
    provenance: files.provenance(record.sourceFileId, record.line),
  }));
}
