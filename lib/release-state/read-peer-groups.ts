import { oneOf } from '@/lib/domain/code';
import { type PeerGroup, peerGroup } from '@/lib/domain/comparison/size-group';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { SIZE_SOURCES, sizesOf } from '@/lib/domain/establishment-sizes';
import { addToGroup } from '@/lib/domain/groups';
import type { ReleaseFiles } from './read-files';
import type { Reader } from './snapshot';

/** By site; sites whose group is not known are left out. */
export type PeerGroups = ReadonlyMap<string, PeerGroup>;

/** Each site's group of like establishments (same ownership and size), for the sites whose group is known. */
export async function readPeerGroups(db: Reader, files: ReleaseFiles): Promise<PeerGroups> {
  const { releaseId, newestIds, provenance } = files;
  const sites = await db.establishment.findMany({
    where: { releaseId, ownership: { not: null } },
    select: { finess: true, ownership: true },
  });
  const records = await db.activityRecord.findMany({
    where: { sourceFileId: { in: [...newestIds] }, code: { in: Object.values(SIZE_SOURCES).flat() } },
  });
  const recordsOf = new Map<string, { code: string; value: number; campaign: number | null }[]>();
  for (const { finess, code, value, sourceFileId, line } of records) {
    addToGroup(recordsOf, finess, { code, value, campaign: provenance(sourceFileId, line).campaign });
  }
  const groups = new Map<string, PeerGroup>();
  for (const { finess, ownership } of sites) {
    const group = peerGroup(oneOf(OWNERSHIPS, ownership), sizesOf(recordsOf.get(finess) ?? []));
    if (group) groups.set(finess, group);
  }
  return groups;
}

/** A group in one word, to key a map by it. */
export function peerKey({ ownership, size }: PeerGroup): string {
  return `${ownership} ${size}`;
}
