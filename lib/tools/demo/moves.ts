import { hasFinessKey } from '@/lib/domain/finess';
import { finessPrefix } from './finess-numbers';
import type { DemoNation, Site } from './model';

/** One private clinic with surgery in so many leaves the SAE between 2020 and 2023. */
const ONE_IN = 45;

/**
 * The nation as the SAE of 2023 knows it: some clinics of the surveys before are closed, every other one goes on at the
 * same address under a new number. The certification still names the old numbers.
 */
export function nationIn2023(nation: DemoNation): DemoNation {
  const clinics = nation.sites.filter(({ entity, activities }) => entity.ownership === 2 && activities.has('HEB_CHIR'));
  const leaving = clinics.filter((_, index) => index % ONE_IN === ONE_IN - 1);
  const used = new Set([...nation.sites, ...nation.annexes, ...nation.entities].map(({ finess }) => finess));
  const sites = nation.sites.flatMap((site): Site[] => {
    const rank = leaving.indexOf(site);
    if (rank === -1) return [site];
    return rank % 2 === 0 ? [{ ...site, finess: newNumber(site, used) }] : [];
  });
  return { ...nation, sites };
}

/** A number of the same department that nobody has, from the end of the series. */
function newNumber({ place }: Site, used: Set<string>): string {
  for (let serial = 999; serial > 0; serial -= 1) {
    const finess = `${finessPrefix(place.commune.department)}99${String(serial).padStart(3, '0')}`;
    if (used.has(finess) || hasFinessKey(finess)) continue;
    used.add(finess);
    return finess;
  }
  throw new Error(`No FINESS number left in ${place.commune.department}`);
}
