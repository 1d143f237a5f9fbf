import 'server-only';
import { prisma } from '@/lib/db/client';
import { oneOf } from '@/lib/domain/code';
import { type PeerGroup, peerGroup } from '@/lib/domain/comparison/size-group';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { SIZE_SOURCES, sizesOf } from '@/lib/domain/establishment-sizes';
import { releaseFiles } from './establishment-sources';
import { memoByRelease } from './release-memo';

/** Each site's group of like establishments (same ownership and size), for the sites whose group is known. */
export function peerGroups(releaseId: number): Promise<ReadonlyMap<string, PeerGroup>> {
  return memoByRelease('peer-groups', releaseId, () => load(releaseId));
}

/** A group in one word, to key a map by it. */
export function peerKey({ ownership, size }: PeerGroup): string {
  return `${ownership} ${size}`;
}

async function load(releaseId: number): Promise<ReadonlyMap<string, PeerGroup>> {
  const { newestIds, provenance } = await releaseFiles(releaseId);
  const [sites, records] = await Promise.all([
    prisma().establishment.findMany({
      where: { releaseId, ownership: { not: null } },
      select: { finess: true, ownership: true },
    }),
    prisma().activityRecord.findMany({
      where: { sourceFileId: { in: [...newestIds] }, code: { in: Object.values(SIZE_SOURCES).flat() } },
    }),
  ]);
  const recordsOf = new Map<string, { code: string; value: number; campaign: number | null }[]>();
  for (const { finess, code, value, sourceFileId, line } of records) {
    const record = { code, value, campaign: provenance(sourceFileId, line).campaign };
    const group = recordsOf.get(finess);
    if (group) group.push(record);
    else recordsOf.set(finess, [record]);
  }
  const groups = new Map<string, PeerGroup>();
  for (const { finess, ownership } of sites) {
    const group = peerGroup(oneOf(OWNERSHIPS, ownership), sizesOf(recordsOf.get(finess) ?? []));
    if (group) groups.set(finess, group);
  }
  return groups;
}
