import { groupBy } from '@/lib/domain/groups';
import { drawAnnexes } from './annexes';
import type { Family } from './families';
import { FinessNumbers, finessPrefix } from './finess-numbers';
import type { DemoCommune } from './geography';
import type { LegalEntity, Site } from './model';
import { NameBook } from './names';
import { neighbourOf, placeIn } from './place';
import { Random } from './random';
import { drawActivities, drawBeds } from './site-profile';
import { abbreviated, entityTitle } from './titles';
import { VOCABULARY } from './vocabulary';

/** Sites an entity may have where there is no room for a network. */
const LARGEST_OVERSEAS: Readonly<Record<string, number>> = { 971: 4, 972: 4, 973: 4, 974: 4, 975: 1, 976: 2, 977: 1, 978: 1 };

/** Builds legal entities with their sites and annexes; hands out names and numbers once only. */
export class EntityBuilder {
  readonly #numbers = new FinessNumbers();
  readonly #names = new NameBook(new Random('names'));
  readonly #random: Random;
  readonly #byDepartment: Map<string, DemoCommune[]>;
  readonly #byRegion: Map<string, DemoCommune[]>;

  constructor(communes: readonly DemoCommune[], random: Random) {
    this.#random = random;
    const large = communes.filter((commune) => commune.population >= 1500 || commune.department.startsWith('97'));
    this.#byDepartment = groupBy(large, (commune) => commune.department);
    this.#byRegion = groupBy(large, (commune) => commune.region);
  }

  build(family: Family, home: DemoCommune): LegalEntity {
    const random = this.#random;
    const isPerson = family.key === 'cancer';
    const epithet = family.key === 'giant' ? 'du Grand-Méandre' : this.#names.epithet(isPerson ? 'person' : 'any');
    const entity: LegalEntity = {
      finess: this.#numbers.next(finessPrefix(home.department, 1)),
      name: `${entityTitle(random, family)} ${epithet}`,
      family,
      ownership: family.ownership,
      isEspic: random.chance(family.espicShare),
      home,
      quality: family.quality + 0.55 * random.normal(),
      sites: [],
      annexes: [],
    };
    const [size] = random.weighted(family.sizes, ([, weight]) => weight);
    const siteCount = Math.min(size, LARGEST_OVERSEAS[home.department] ?? size);
    const labels = random.shuffle(VOCABULARY.sites);
    for (let index = 0; index < siteCount; index += 1) entity.sites.push(this.#site(entity, index, labels));
    entity.annexes = drawAnnexes(random, entity, this.#communesAround(entity, 'department'), this.#numbers);
    return entity;
  }

  #site(entity: LegalEntity, index: number, labels: readonly string[]): Site {
    const random = this.#random;
    const { family } = entity;
    const isMain = index === 0;
    const commune = isMain ? entity.home : neighbourOf(random, entity.home, this.#communesAround(entity, family.spread));
    const category = isMain ? family.category : random.weighted(family.otherCategories, ([, weight]) => weight)[0];
    const isPeer = ['giant', 'army', 'rehabilitation', 'psychiatric-clinic', 'clinic'].includes(family.key);
    const spread = isMain || isPeer ? 0.25 + 0.75 * random.next() : 0.7 * random.next();
    const size = family.category === '146' || family.category === '141' ? random.next() : spread;
    const activities = drawActivities(random, category, size);
    return {
      finess: this.#numbers.next(finessPrefix(commune.department)),
      name: this.#siteName(entity, category, index, labels),
      entity,
      category,
      place: placeIn(random, commune),
      size,
      activities,
      beds: drawBeds(random, activities, size),
      quality: 0.75 * entity.quality + 0.9 * random.normal(),
    };
  }

  #siteName(entity: LegalEntity, category: string, index: number, labels: readonly string[]): string {
    const { key } = entity.family;
    if (key === 'giant') return `Hôpital ${this.#names.epithet()}`;
    if (key === 'army') return `Hôpital d’instruction des armées ${this.#names.epithet('person')}`;
    const label = `site du ${labels[index % labels.length] ?? ''}`.replace(/ du (?=[AEIOUÉ])/, ' de l’');
    const short = abbreviated(entity.name);
    if (key.startsWith('dialysis')) {
      const unit = category === '141' ? 'Centre d’hémodialyse' : 'Unité d’autodialyse';
      return entity.sites.length === 0 && key === 'dialysis' ? entity.name : `${unit} ${epithetOf(entity.name)} - ${label}`;
    }
    if (index === 0) return entity.name;
    if (category === '362') return `USLD ${short} - ${label}`;
    return `${short} - ${label}`;
  }

  #communesAround(entity: LegalEntity, spread: Family['spread']): DemoCommune[] {
    const { home } = entity;
    const isOverseas = home.department.startsWith('97');
    const around = spread === 'region' && !isOverseas ? this.#byRegion.get(home.region) : this.#byDepartment.get(home.department);
    return around ?? [home];
  }
}

/** "Association de dialyse des Deux-Aulnes" → "des Deux-Aulnes". */
function epithetOf(name: string): string {
  return name.replace(/^(Association de dialyse|Centre de dialyse|Centre de néphrologie) /, '');
}
