import type { Absence, Evolution, MeasurementStatus, Obligation } from '@/lib/domain/measurement';
import type { Facts } from '@/lib/import/facts';

export type MeasurementFact = Facts['measurement'][number];

/** What every result of a file shares. */
export interface ResultKey {
  line: number;
  finess: string;
  indicator: string;
  campaign: number;
  obligation: Obligation | null;
}

interface Score {
  /** Null where a class stands without a usable figure. */
  value: number | null;
  class: string | null;
  n?: number | null;
  publicValue?: number | null;
  bounds?: { lower: number; upper: number } | null;
  observed?: number | null;
  expected?: number | null;
  isAlert?: boolean | null;
  evolution?: Evolution | null;
}

/** A result with its value. Bounds, when given, are the ones the file publishes. */
export function scored(key: ResultKey, score: Score): MeasurementFact {
  return fact(key, 'scored', score);
}

/** A result that is absent, with its reason and, where the file says it, the number of answers or records. */
export function absent(key: ResultKey, reason: Absence, n: number | null = null): MeasurementFact {
  return fact(key, reason, { n });
}

/** Every field is written out: a file makes tens of thousands of these, and copying objects is what takes the time. */
function fact(key: ResultKey, status: MeasurementStatus, score: Partial<Score>): MeasurementFact {
  return {
    line: key.line,
    finess: key.finess,
    indicator: key.indicator,
    campaign: key.campaign,
    status,
    value: score.value ?? null,
    publicValue: score.publicValue ?? null,
    class: score.class ?? null,
    n: score.n ?? null,
    lower: score.bounds?.lower ?? null,
    upper: score.bounds?.upper ?? null,
    intervalOrigin: score.bounds ? 'published' : 'none',
    observed: score.observed ?? null,
    expected: score.expected ?? null,
    isAlert: score.isAlert ?? null,
    evolution: score.evolution ?? null,
    obligation: key.obligation,
  };
}
