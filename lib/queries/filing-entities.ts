import 'server-only';
import { prisma } from '@/lib/db/client';
import type { FilingEntity } from '@/lib/domain/measurement';
import { OPEN } from './absence';
import { memoByRelease } from './release-memo';

/** The legal entities of a release that results may be filed under: by number, with the sites each has or had. */
export function filingEntities(releaseId: number): Promise<ReadonlyMap<string, FilingEntity>> {
  return memoByRelease('filing-entities', releaseId, async () => {
    const [entities, sites] = await Promise.all([
      prisma().legalEntity.findMany({ where: { releaseId }, select: { finess: true, name: true } }),
      prisma().establishment.findMany({
        // A site that is gone takes no part in today's entity.
        where: { releaseId, ...OPEN },
        select: { legalEntityFiness: true, formerEntities: true },
      }),
    ]);
    const siteCounts = new Map<string, number>();
    for (const { legalEntityFiness, formerEntities } of sites) {
      for (const entity of [legalEntityFiness ?? '', ...formerEntities])
        siteCounts.set(entity, (siteCounts.get(entity) ?? 0) + 1);
    }
    return new Map(entities.map(({ finess, name }) => [finess, { finess, name, siteCount: siteCounts.get(finess) ?? 0 }]));
  });
}
