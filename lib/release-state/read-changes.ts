import type { Fall } from '@/lib/domain/release-check/fall';
import type { Reader } from './snapshot';

/** Far less of something than in the release before, accepted by whoever imported it. */
export interface ReleaseChange extends Fall {
  /** Null for the whole country. */
  regionName: string | null;
}

/** What a release holds far less of than the one before, as it was accepted; the largest loss first. */
export async function readChanges(db: Reader, releaseId: number): Promise<readonly ReleaseChange[]> {
  const where = { where: { releaseId }, orderBy: { id: 'asc' }, omit: { id: true, releaseId: true } } as const;
  const changes = await db.releaseChange.findMany(where);
  const regions = await db.region.findMany();
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return changes.map((change) => ({ ...change, regionName: change.region && (names.get(change.region) ?? null) }));
}
