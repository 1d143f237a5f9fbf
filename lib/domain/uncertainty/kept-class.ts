import { existing } from '@/lib/domain/existing';
import type { Evolution } from '@/lib/domain/measurement';
import type { CutOff } from '@/lib/domain/scale';
import { bisect } from './bisect';
import { normalCdf } from './normal';
import type { SiteScore } from './site-score';
import { betweenVariance, meanScore } from './spread';

/** Share of sites that kept their class since the campaign before, from 0 to 1. */
export interface KeptClass {
  sites: number;
  published: number;
  predicted: number;
}

interface Supposed {
  individualSd: number;
  /** Variance of the real change of a site between two campaigns. */
  changeVariance: number;
}

/**
 * An independent trial of the individual deviation: HAS publishes which sites kept their class. Given its score, a site's true
 * level is normal around the score drawn towards the mean; its score of the campaign before was that level, moved by the nation's
 * progress, by real change, and by chance. The progress is the one that gives back the published gap between rises and falls.
 * The number of answers of the campaign before is not in the file: this one's is taken. Null without cut-offs or evolutions.
 */
export function keptClass(
  sites: readonly SiteScore[],
  evolutions: ReadonlyMap<string, Evolution>,
  cutOffs: readonly CutOff[],
  supposed: Supposed,
): KeptClass | null {
  const known = sites.filter(({ site }) => MOVES.has(evolutions.get(site) ?? 'not-computable'));
  if (known.length === 0 || cutOffs.length === 0) return null;
  const share = (evolution: Evolution) => known.filter(({ site }) => evolutions.get(site) === evolution).length / known.length;
  const before = scoresBefore(known, sites, cutOffs, supposed);
  const gap = share('increase') - share('decrease');
  const progress = bisect((points) => gapAfter(before, points) < gap, -PROGRESS, PROGRESS, STEPS);
  const { up, down } = movesAfter(before, progress);
  return { sites: known.length, published: share('stable'), predicted: 1 - up - down };
}

const MOVES: ReadonlySet<Evolution> = new Set(['increase', 'stable', 'decrease']);
/** No nation's mean moves by more points between two campaigns. */
const PROGRESS = 20;
/** To a hundred thousandth of a point. */
const STEPS = 22;

/** What the score of the campaign before may have been, and the bounds of today's class. */
interface Before {
  mean: number;
  sd: number;
  lower: number;
  upper: number;
}

function scoresBefore(
  known: readonly SiteScore[],
  sites: readonly SiteScore[],
  cutOffs: readonly CutOff[],
  { individualSd, changeVariance }: Supposed,
): readonly Before[] {
  const national = meanScore(sites);
  const between = Math.max(0, betweenVariance(individualSd, sites));
  return known.map(({ score, n }) => {
    const chance = individualSd ** 2 / n;
    const trust = between / (between + chance);
    const own = cutOffs.findIndex(({ from }, index) => score >= from || index === cutOffs.length - 1);
    return {
      mean: national + trust * (score - national),
      sd: Math.sqrt(between * (1 - trust) + chance + changeVariance),
      lower: own === cutOffs.length - 1 ? Number.NEGATIVE_INFINITY : existing(cutOffs[own]).from,
      upper: cutOffs[own - 1]?.from ?? Number.POSITIVE_INFINITY,
    };
  });
}

/** Shares of rises and falls when the nation has gained `progress` points. */
function movesAfter(before: readonly Before[], progress: number): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (const { mean, sd, lower, upper } of before) {
    up += below((lower - mean + progress) / sd);
    down += 1 - below((upper - mean + progress) / sd);
  }
  return { up: up / before.length, down: down / before.length };
}

function gapAfter(before: readonly Before[], progress: number): number {
  const { up, down } = movesAfter(before, progress);
  return up - down;
}

function below(z: number): number {
  return Number.isFinite(z) ? normalCdf(z) : z > 0 ? 1 : 0;
}
