import type { Site } from './model';
import { Random } from './random';

export interface Outcome {
  /** Observed over expected, as printed. */
  ratio: number;
  /** Above the upper alert limit, three standard deviations. */
  isAlert: boolean;
}

/** Complications after hip or knee replacement: events observed over events expected. Null when not comparable. */
export function drawOutcome(site: Site, code: string, campaign: number, notComparable: number): Outcome | null {
  const random = new Random(`${code}:${campaign}:${site.finess}`);
  if (random.chance(notComparable)) return null;
  const expected = Math.exp(0.2 + 0.9 * random.normal() + 1.2 * (site.size - 0.6));
  const excess = Math.exp(0.55 * random.normal() - 0.2 * site.quality);
  const observed = random.poisson(expected * excess);
  return { ratio: Math.round((observed / expected) * 1e14) / 1e14, isAlert: observed > expected + 3 * Math.sqrt(expected) + 0.5 };
}

/** Sites that replace hips and knees. */
export function replacesJoints(site: Site): boolean {
  return site.activities.has('HEB_CHIR') && site.beds.surgery >= 12 && new Random(`joints:${site.finess}`).chance(0.92);
}
