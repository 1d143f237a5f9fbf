import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem, ResultEvidence } from '@/lib/domain/profile/item';
import { hundredths } from './hundredths';

/** Where a result stands: 0 left (less good), 50 its reference, 100 right (better). Percent of the width. */
export interface ResultLane {
  x: number;
  /** Ends of the 95 % interval. */
  from: number;
  to: number;
  /** The mean of establishments like it; null when there is none. */
  like: number | null;
}

/** Room kept at both ends: a shape is never cut. */
const EDGE = 4;

/** Points from the reference to the end of the lane. A ratio goes to the end at four times, or a quarter, of what is expected. */
const REACH = { score: 12, record: 40, doublings: 2 } as const;

/** Each lane has its own unit, so only side and interval are read across. Null where there is no interval to draw. */
export function resultLane({ indicator, evidence }: ProfileItem): ResultLane | null {
  if (evidence === null || evidence.value === null || evidence.interval.origin === 'none') return null;
  const place = placing(indicator, evidence);
  if (!place) return null;
  const ends = [place(evidence.interval.lower), place(evidence.interval.upper)];
  const like = evidence.like.b?.value ?? null;
  return {
    x: inside(place(evidence.value)),
    from: inside(Math.min(...ends)),
    to: inside(Math.max(...ends)),
    like: like === null || INDICATORS[indicator]?.unit === 'ratio' ? null : inside(place(like)),
  };
}

/** From a value in its unit to percent of the width; null when there is no reference to stand on. */
function placing(code: string, { reference }: ResultEvidence): ((value: number) => number) | null {
  const { family, unit } = INDICATORS[code] ?? {};
  if (family === 'outcome') return (value) => 50 - (50 * Math.log2(Math.max(value, 0.01))) / REACH.doublings;
  const centre = reference?.value ?? null;
  // A crude rate is not held against anything.
  if (centre === null || (family === 'esatis' && unit === 'percent')) return null;
  const reach = family === 'esatis' ? REACH.score : REACH.record;
  return (value) => 50 + (50 * (value - centre)) / reach;
}

function inside(x: number): number {
  return hundredths(Math.min(100 - EDGE, Math.max(EDGE, x)));
}
