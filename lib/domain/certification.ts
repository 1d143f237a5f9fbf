import { oneOf } from '@/lib/domain/code';

/** Those that say where a site stands today: cycles 5 and 6. */
export const CURRENT_FRAMEWORKS = ['V2020', 'V2025'] as const;
export type CurrentFramework = (typeof CURRENT_FRAMEWORKS)[number];

/** The frameworks, oldest first. Decisions of two frameworks are never put in one order. */
export const FRAMEWORKS = ['V2014', ...CURRENT_FRAMEWORKS] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** The framework of the files of each edition. */
export const FRAMEWORK_OF_EDITION: Readonly<Record<string, Framework>> = {
  v2014: 'V2014',
  'cycle-5': 'V2020',
  'cycle-6': 'V2025',
};

/** Decisions of cycles 5 (V2020) and 6 (V2025), as HAS orders them. */
export const DECISIONS = ['with-distinction', 'certified', 'with-conditions', 'not-certified'] as const;
export type Decision = (typeof DECISIONS)[number];

/** V2014 levels. A, B and C are all "certified"; D defers; E is not certified. */
export const V2014_LEVELS = ['A', 'B', 'C', 'D', 'E'] as const;
export type V2014Level = (typeof V2014_LEVELS)[number];

/** Where a site stands in the current frameworks: a decision, a procedure without one yet, or no procedure. */
export const CURRENT_STATES = [...DECISIONS, 'pending', 'none'] as const;
export type CurrentState = (typeof CURRENT_STATES)[number];

/**
 * By whose number a file of procedures names a site: its own, that of its legal entity, its former one, its next one, or
 * its own in the column of legal entities.
 */
export const SCOPE_VIA = ['site', 'swapped', 'entity', 'predecessor', 'successor'] as const;
export type ScopeVia = (typeof SCOPE_VIA)[number];

/** Those that count towards the sites of a procedure: the place of a former or next number is counted once. */
export const COUNTED_VIA = ['site', 'swapped', 'entity'] as const satisfies readonly ScopeVia[];

/** Official names in the files, to codes. */
export const DECISION_LABELS: Readonly<Record<string, Decision>> = {
  'Certifié avec mention': 'with-distinction',
  Certifié: 'certified',
  'Certifié sous conditions': 'with-conditions',
  'Non certifié': 'not-certified',
};

export interface ProcedureRecord {
  framework: Framework;
  code: string;
  visitYear: number | null;
  visitMonth: number | null;
  /** ISO date yyyy-mm-dd. */
  decidedOn: string | null;
  decision: string | null;
  /** Sites the procedure covers. */
  siteCount: number;
}

/** The latest level of the V2014 framework, which answers nothing about today; null when it gave none. */
export function latestLevel(procedures: readonly ProcedureRecord[]): V2014Level | null {
  const [latest] = procedures
    .filter((procedure) => procedure.framework === 'V2014' && procedure.decision !== null)
    .sort((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? ''));
  return oneOf(V2014_LEVELS, latest?.decision ?? null);
}

/** From this age on, in whole years, a decision says how old it is: the next visit is due. */
export const OLD_DECISION_YEARS = 4;

/** Whole years between the decision and the day given (both ISO). */
export function decisionAge(decidedOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(decidedOn.slice(0, 4));
  return today.slice(5) < decidedOn.slice(5) ? years - 1 : years;
}
