import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { byDifference, siteSide } from './by-difference';
import type { ReleaseContext } from './context';
import { isOfficialAlert } from './official-alert';
import { type OfficialPosition, officialPosition } from './official-position';
import { mismatchOf } from './refusal';
import { type Comparison, decided, undecided } from './verdict';

type Sides = Pick<Comparison, 'a' | 'b'>;

/** Two results against each other, of two sites or of one site in two campaigns (`isSameSite`). Antisymmetric. */
export function againstSite(
  a: Measurement,
  b: Measurement,
  { uncertaintyOf }: Pick<ReleaseContext, 'uncertaintyOf'>,
  isSameSite = false,
): Comparison {
  const sideOf = (measurement: Measurement) => siteSide(measurement, uncertaintyOf(measurement.indicator, measurement.campaign));
  const sides = { a: sideOf(a), b: sideOf(b) };
  const mismatch = mismatchOf(a, b);
  if (mismatch !== null && !(isSameSite && mismatch === 'different-campaign')) return undecided(mismatch, sides);
  if (a.status !== 'scored' || b.status !== 'scored') return undecided('status', sides);
  if (!isSameSite && a.filedUnder !== null && a.filedUnder.finess === b.filedUnder?.finess) {
    return undecided('same-legal-entity', sides);
  }
  const indicator = INDICATORS[a.indicator];
  if (indicator?.family === 'outcome') return betweenOutcomes(a, b, sides);
  if (indicator?.family === 'esatis' && indicator.unit === 'percent') return undecided('raw-rate', sides);
  return byDifference(sides.a, sides.b) ?? betweenClasses(a, b, sides, indicator?.family === 'icsha');
}

/** An alert always counts as a difference; without one, only the two ends of HAS's own positions are told apart. */
function betweenOutcomes(a: ScoredMeasurement, b: ScoredMeasurement, sides: Sides): Comparison {
  const alerts = [a, b].filter((side) => isOfficialAlert(side)).length;
  if (alerts === 2) return undecided('both-flagged', sides);
  if (alerts === 1) return decided(isOfficialAlert(a) ? 'worse' : 'better', 'alert', sides);
  return undecided(officialPosition(a) === null || officialPosition(b) === null ? 'no-interval' : 'neither-flagged', sides);
}

const RANK: Readonly<Record<OfficialPosition, number>> = { top: 2, middle: 1, bottom: 0 };

/**
 * Classes of a complete count differ as they are counted. Those of a sample hold an interval, and neighbours overlap (two sites
 * at 84 and 86 may be B and A): only the two ends are told apart.
 */
function betweenClasses(a: ScoredMeasurement, b: ScoredMeasurement, sides: Sides, isFullCount: boolean): Comparison {
  const places = [officialPosition(a), officialPosition(b)] as const;
  if (!places[0] || !places[1] || INDICATORS[a.indicator]?.family === 'esatis') return undecided('no-interval', sides);
  const gap = RANK[places[0]] - RANK[places[1]];
  if (gap === 0) return undecided('same-class', sides);
  if (Math.abs(gap) < (isFullCount ? 1 : 2)) return undecided('neighbour-classes', sides);
  return decided(gap > 0 ? 'better' : 'worse', isFullCount ? 'full-count' : 'official-class', sides);
}
