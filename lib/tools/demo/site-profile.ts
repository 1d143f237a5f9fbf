import { activityRates } from './activity-rates';
import type { Beds } from './model';
import type { Random } from './random';

const SURGICAL = ['CHIRCANCER', 'NEUROCHIR', 'NEURO_INT', 'CHIRCAR', 'GREFFE', 'BRULE'];

/** What a site of a category does: the larger it is, the more activities it has. */
export function drawActivities(random: Random, category: string, size: number): Set<string> {
  const activities = new Set<string>();
  for (const { flag, rate } of activityRates(category)) {
    // Mostly a matter of size, partly of history: some small hospitals do rare things.
    const rank = random.chance(0.6) ? 0.8 * (1 - size) + 0.2 * random.next() : random.next();
    if (rank < rate) activities.add(flag);
  }
  // What cannot be without the other.
  if (activities.has('HEB_CHIR')) activities.add('BLOC');
  if (activities.has('HEB_PERINAT')) activities.add('HEB_MED');
  if (activities.has('SMURSAMU')) activities.add('URG');
  if (!activities.has('HEB_CHIR')) for (const flag of SURGICAL) activities.delete(flag);
  return activities;
}

/** Beds and places that fit the activities. */
export function drawBeds(random: Random, activities: ReadonlySet<string>, size: number): Beds {
  const count = (flag: string, median: number) =>
    activities.has(flag) ? Math.max(4, Math.round(median * Math.exp(2.7 * (size - 0.6) + 0.6 * random.normal()))) : 0;
  return {
    medicine: count('HEB_MED', 50),
    surgery: count('HEB_CHIR', 34),
    obstetrics: count('HEB_PERINAT', 18),
    dayPlaces: count('CHIRAMBU', 15) + count('MED', 5),
    rehabilitation: count('HEB_SSR', 48),
    psychiatry: count('HEB_PSY', 70),
    longStay: count('HEB_SLD', 42),
    intensiveCare: count('REA', 9),
    homeCare: count('HAD', 42),
  };
}
