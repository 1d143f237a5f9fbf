/** Why a result is absent. Absence is counted and shown, never scored. */
export const ABSENCES = [
  'not-concerned', // Non concerné
  'no-activity', // Non concerné (pas d'activité)
  'not-comparable', // Non concerné (non comparable)
  'insufficient-data', // DI: fewer usable answers or records than the minimum
  'non-respondent', // NR
  'not-validated', // NV
  'not-applicable', // Non applicable
  'too-few-cases', // Effectif < 10
  'not-published', // blank, NA or "." in the file
] as const;

export type Absence = (typeof ABSENCES)[number];
export type MeasurementStatus = 'scored' | Absence;

export const INTERVAL_ORIGINS = ['published', 'exact-poisson', 'estimated', 'none'] as const;
export type IntervalOrigin = (typeof INTERVAL_ORIGINS)[number];

export const EVOLUTIONS = ['decrease', 'stable', 'increase', 'not-computable'] as const;
export type Evolution = (typeof EVOLUTIONS)[number];

export const OBLIGATIONS = ['mandatory', 'optional'] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

export interface Provenance {
  dataset: string;
  /** Publisher's name, ready to print. */
  publisher: string;
  fileName: string;
  line: number;
  campaign: number | null;
  dataYear: number | null;
}

/** A legal entity a file measures as a whole: its result is that of all its sites together. */
export interface FilingEntity {
  finess: string;
  name: string | null;
  /** Sites of the entity in the release. */
  siteCount: number;
}

interface MeasurementBase {
  indicator: string;
  campaign: number;
  obligation: Obligation | null;
  evolution: Evolution | null;
  /** The legal entity whose number the file gives to the result; null when the result is the site's own. */
  filedUnder: FilingEntity | null;
  provenance: Provenance;
}

export interface ScoredMeasurement extends MeasurementBase {
  status: 'scored';
  /** Null only where HAS publishes a class alone. */
  value: number | null;
  /** The rounded figure HAS shows to the public, when it publishes one. */
  publicValue: number | null;
  class: string | null;
  n: number | null;
  interval: { lower: number; upper: number; origin: Exclude<IntervalOrigin, 'none'> } | null;
  observed: number | null;
  expected: number | null;
  /** Outcome ratios: HAS's flag above the upper alert limit. */
  isAlert: boolean | null;
}

export interface AbsentMeasurement extends MeasurementBase {
  status: Absence;
}

/** A result: a value, or the reason why there is none. A reader cannot take a number without choosing. */
export type Measurement = ScoredMeasurement | AbsentMeasurement;
