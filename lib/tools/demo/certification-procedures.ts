import { groupBy } from '@/lib/domain/groups';
import { distanceKm } from './geography';
import type { Annex, DemoNation, LegalEntity, Site } from './model';
import { Random } from './random';

/** A certification procedure before it has a date or a decision: what it covers. */
export interface ProcedureScope {
  /** The first is the principal site. */
  sites: readonly (Site | Annex)[];
  /** How good the care truly is, in standard deviations: decisions follow its order. */
  quality: number;
}

/**
 * Cuts the nation into procedures: as a rule one for each legal entity with its annexes. Some large entities
 * are split, some neighbours go together, and a few entities have no procedure at all.
 */
export function drawProcedures(nation: DemoNation): ProcedureScope[] {
  const random = new Random('procedures');
  return [...groupBy(nation.entities, ({ home }) => home.department).values()]
    .flatMap((neighbours) =>
      grouped(
        random,
        neighbours.filter((entity) => !hasNoProcedure(random, entity)),
      ),
    )
    .flatMap((entities) => scopesOf(random, entities));
}

/** One group an entity, but for the few that share their procedure with the next one of the department. */
function grouped(random: Random, entities: readonly LegalEntity[]): LegalEntity[][] {
  const groups: LegalEntity[][] = [];
  let isShared = false;
  for (const entity of entities) {
    const last = groups.at(-1);
    const [leader] = last ?? [];
    if (isShared && last && leader?.ownership === entity.ownership && distanceKm(leader.home, entity.home) < 40) {
      last.push(entity);
      isShared = false;
    } else {
      groups.push([entity]);
      isShared = entity.family.key !== 'giant' && random.chance(0.12);
    }
  }
  return groups;
}

function hasNoProcedure(random: Random, entity: LegalEntity): boolean {
  if (entity.family.key === 'radiotherapy') return random.chance(0.75);
  if (entity.family.category === '146' || entity.family.category === '141') return random.chance(0.1);
  return random.chance(0.025);
}

function scopesOf(random: Random, entities: readonly LegalEntity[]): ProcedureScope[] {
  const [leader] = entities;
  const sites = entities.flatMap((entity) => entity.sites);
  const annexes = entities.flatMap((entity) => entity.annexes);
  if (!leader) return [];
  const scope = (members: readonly (Site | Annex)[]): ProcedureScope => ({
    sites: members,
    quality: leader.quality + 0.7 * random.normal() + 0.25 * Math.min(1, Math.log10(members.length)),
  });
  const isSplit = sites.length >= 4 && leader.family.key !== 'giant' && random.chance(0.3);
  if (!isSplit) return [scope([...sites, ...annexes])];
  const half = Math.ceil(sites.length / 2);
  return [scope([...sites.slice(0, half), ...annexes]), scope(sites.slice(half))];
}
