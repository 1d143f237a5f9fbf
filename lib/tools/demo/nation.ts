import { groupBy } from '@/lib/domain/groups';
import { EntityBuilder } from './entity-builder';
import { FAMILIES, OVERSEAS } from './families';
import { loadCommunes } from './geography';
import { HomeDraw } from './homes';
import type { DemoNation, LegalEntity } from './model';
import { Random } from './random';

/** Draws the whole fictional set: real communes, invented hospitals. Always the same. */
export function drawNation(): DemoNation {
  const communes = loadCommunes();
  const random = new Random('nation');
  const builder = new EntityBuilder(communes, random);
  const mainland = communes.filter((commune) => !commune.department.startsWith('97'));
  const entities: LegalEntity[] = [];
  const departmentPopulation = new Map(
    [...groupBy(mainland, ({ department }) => department)].map(([department, members]) => [
      department,
      members.reduce((total, { population }) => total + population, 0),
    ]),
  );
  for (const family of FAMILIES) {
    const homes = new HomeDraw(family, mainland, departmentPopulation);
    for (let index = 0; index < family.count; index += 1) {
      const home = homes.draw(random);
      if (family.onePerCommune) homes.remove(home.code);
      entities.push(builder.build(family, home));
    }
  }
  for (const [department, keys] of Object.entries(OVERSEAS)) {
    const local = communes.filter((commune) => commune.department === department);
    for (const key of keys.split(' ')) {
      const family = FAMILIES.find((candidate) => candidate.key === key);
      if (!family) throw new Error(`Unknown family ${key}`);
      entities.push(
        builder.build(
          family,
          random.weighted(local, (commune) => commune.population),
        ),
      );
    }
  }
  return {
    communes,
    entities,
    sites: sorted(entities.flatMap((entity) => entity.sites)),
    annexes: sorted(entities.flatMap((entity) => entity.annexes)),
  };
}

function sorted<T extends { finess: string }>(items: T[]): T[] {
  return items.sort((first, second) => (first.finess < second.finess ? -1 : 1));
}
