import type { FilingEntity } from '@/lib/domain/measurement';
import { OPEN } from './absence';
import type { Reader } from './snapshot';

export type Filers = ReadonlyMap<string, FilingEntity>;

/** The legal entities of a release that results may be filed under: by number, with the sites each has or had. */
export async function readFilers(db: Reader, releaseId: number): Promise<Filers> {
  const entities = await db.legalEntity.findMany({ where: { releaseId }, select: { finess: true, name: true } });
  const sites = await db.establishment.findMany({
    // A site that is gone takes no part in today's entity.
    where: { releaseId, ...OPEN },
    select: { legalEntityFiness: true, formerEntities: true },
  });
  const siteCounts = new Map<string, number>();
  for (const { legalEntityFiness, formerEntities } of sites) {
    for (const entity of [legalEntityFiness ?? '', ...formerEntities]) siteCounts.set(entity, (siteCounts.get(entity) ?? 0) + 1);
  }
  return new Map(entities.map(({ finess, name }) => [finess, { finess, name, siteCount: siteCounts.get(finess) ?? 0 }]));
}
