import { groupBy } from '@/lib/domain/groups';
import type { Family } from './families';
import type { DemoCommune } from './geography';
import type { Random } from './random';

/** Hospitals follow people, but a thinly peopled department still has its own: the power is below one. */
const DEPARTMENT_POWER = 0.68;
const SMALLEST_DEPARTMENT = 200_000;

/** Draws the home communes of one family: the department by its population, then the commune inside. */
export class HomeDraw {
  readonly #candidates: { commune: DemoCommune; weight: number }[];

  constructor(family: Family, communes: readonly DemoCommune[], departmentPopulation: ReadonlyMap<string, number>) {
    const { min, max, power } = family.home;
    const eligible = communes.filter(
      ({ population, region }) => population >= min && population <= max && (family.key !== 'giant' || region === '11'),
    );
    this.#candidates = [...groupBy(eligible, ({ department }) => department)].flatMap(([department, members]) => {
      const total = members.reduce((sum, { population }) => sum + population ** power, 0);
      const share = Math.max(SMALLEST_DEPARTMENT, departmentPopulation.get(department) ?? 0) ** DEPARTMENT_POWER / total;
      return members.map((commune) => ({ commune, weight: share * commune.population ** power }));
    });
  }

  draw(random: Random): DemoCommune {
    return random.weighted(this.#candidates, ({ weight }) => weight).commune;
  }

  /** So that a commune does not get a second one. */
  remove(code: string): void {
    const index = this.#candidates.findIndex(({ commune }) => commune.code === code);
    if (index >= 0) this.#candidates.splice(index, 1);
  }
}
