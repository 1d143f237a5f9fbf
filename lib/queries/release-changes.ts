import 'server-only';
import { prisma } from '@/lib/db/client';
import type { ReleaseChange } from '@/lib/domain/release';

/** What a release holds far less of than the one before, as it was accepted; the largest loss first. */
export async function releaseChanges(releaseId: number): Promise<readonly ReleaseChange[]> {
  const [changes, regions] = await Promise.all([
    prisma().releaseChange.findMany({ where: { releaseId }, orderBy: { id: 'asc' }, omit: { id: true, releaseId: true } }),
    prisma().region.findMany(),
  ]);
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  return changes.map((change) => ({ ...change, regionName: change.region && (names.get(change.region) ?? null) }));
}
