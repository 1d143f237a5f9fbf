import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem, ResultEvidence } from '@/lib/domain/profile/item';

/** Where a result stands on its lane: 0 left (less good), 50 the reference, 100 right (better). Percent of the width. */
export interface LanePosition {
  x: number;
  /** Ends of the 95 % interval; null when there is none to draw. */
  from: number | null;
  to: number | null;
}

const REFERENCE: LanePosition = { x: 50, from: null, to: null };

/** Room kept at both ends of the lane, and between a finding and the line: a shape is never cut, nor on the wrong side. */
const EDGE = 6;
const GAP = 7;

const DECISIONS: Readonly<Record<string, number>> = { 'with-distinction': 80, 'with-conditions': 24, 'not-certified': EDGE };

/** Target of the records and of hand-rub use, out of 100. */
const TARGETS = { 'iqss-record': 80, icsha: 100 } as const;

/** Points from the reference to the end of the lane. A ratio goes to the end at four times, or a quarter, of what is expected. */
const REACH = { score: 12, percent: 24, record: 50, icsha: 60, doublings: 2 } as const;

/**
 * Each lane has its own unit, so only side and interval are read across. Undecided results without an interval stand on the
 * line: a distance nobody can weigh would look like a finding.
 */
export function lanePosition({ verdict, rule, indicator, evidence }: ProfileItem): LanePosition {
  if (evidence === null) return REFERENCE;
  if (evidence.kind === 'decision') return { ...REFERENCE, x: DECISIONS[evidence.decision ?? ''] ?? 50 };
  const { value, interval } = evidence;
  const isFinding = verdict === 'strength' || verdict === 'weakness';
  if (!isFinding && interval.origin === 'none') return REFERENCE;
  const place = value === null ? null : placing(indicator, rule, evidence);
  const x = value === null || place === null ? 50 : place(value);
  const ends = place === null || interval.origin === 'none' ? [] : [place(interval.lower), place(interval.upper)];
  return {
    x: inside(verdict === 'strength' ? Math.max(50 + GAP, x) : verdict === 'weakness' ? Math.min(50 - GAP, x) : x),
    from: ends.length === 0 ? null : inside(Math.min(...ends)),
    to: ends.length === 0 ? null : inside(Math.max(...ends)),
  };
}

/** The scale of one lane, from a value in its unit to percent of the width; null when there is no reference to stand on. */
function placing(code: string, rule: ProfileItem['rule'], { reference }: ResultEvidence): ((value: number) => number) | null {
  const indicator = INDICATORS[code];
  if (!indicator) return null;
  const { family, unit } = indicator;
  if (family === 'outcome') return (value) => 50 - (50 * Math.log2(Math.max(value, 0.01))) / REACH.doublings;
  const isAgainstTarget = rule === 'official-class' && family !== 'esatis';
  const centre = isAgainstTarget ? TARGETS[family] : (reference?.value ?? null);
  if (centre === null) return null;
  const reach =
    family === 'esatis' ? REACH[unit === 'percent' ? 'percent' : 'score'] : REACH[family === 'icsha' ? 'icsha' : 'record'];
  return (value) => 50 + (50 * (value - centre)) / reach;
}

function inside(x: number): number {
  return Math.min(100 - EDGE, Math.max(EDGE, x));
}
