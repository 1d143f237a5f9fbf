import type { Absence, Evolution, Obligation } from '@/lib/domain/measurement';
import { foldLabel } from './label';

const REASONS: Readonly<Record<string, Absence>> = {
  di: 'insufficient-data',
  'donnees insuffisantes': 'insufficient-data',
  nr: 'non-respondent',
  'non repondant': 'non-respondent',
  nv: 'not-validated',
  'non valide': 'not-validated',
  nc: 'not-concerned',
  'non concerne': 'not-concerned',
  'non concerne pas d activite': 'no-activity',
  'non concerne non comparable': 'not-comparable',
  'non applicable': 'not-applicable',
  'effectif 10': 'too-few-cases',
};

/** Cells already read: a file repeats the same dozen reasons tens of thousands of times. */
const known = new Map<string, Absence | null>();
const MAX_KNOWN = 1000;

/** The reason a cell gives in place of a result ("DI", "Non concerné", "Effectif < 10", blank, "."); null when it gives none. */
export function parseAbsence(raw: string): Absence | null {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const reason = isBlank(raw) ? 'not-published' : (REASONS[foldLabel(raw)] ?? null);
  if (known.size < MAX_KNOWN) known.set(raw, reason);
  return reason;
}

/** True for the ways HAS leaves a cell empty: nothing, "NA" or ".". */
export function isBlank(raw: string): boolean {
  return /^(?:na|\.)?$/i.test(raw.trim());
}

const CHANGES: Readonly<Record<string, Evolution>> = {
  diminution: 'decrease',
  degradation: 'decrease',
  negative: 'decrease',
  stable: 'stable',
  amelioration: 'increase',
  positive: 'increase',
  'non calculable': 'not-computable',
};

const CHANGE_SIGNS: Readonly<Record<string, Evolution>> = { '-1': 'decrease', '0': 'stable', '1': 'increase' };

/**
 * Official evolution since the previous collection: words ("3-Amélioration", "Négative") or a sign (-1, 0, 1).
 * A reason in its place ("Non Applicable") means it could not be computed. Null when blank, 'unknown' when not understood.
 */
export function parseEvolution(raw: string): Evolution | 'unknown' | null {
  if (isBlank(raw)) return null;
  if (parseAbsence(raw)) return 'not-computable';
  return CHANGE_SIGNS[raw.trim()] ?? CHANGES[foldLabel(raw).replace(/^\d /, '')] ?? 'unknown';
}

const OBLIGATIONS: Readonly<Record<string, Obligation>> = {
  '1': 'mandatory',
  oui: 'mandatory',
  obligatoire: 'mandatory',
  '0': 'optional',
  non: 'optional',
  facultatif: 'optional',
};

/** Whether the site had to collect: "1- Obligatoire", "2- Facultatif", 1, 0, "Oui", "Non". Null when the cell does not say. */
export function parseObligation(raw: string): Obligation | null {
  return OBLIGATIONS[foldLabel(raw).replace(/^\d (?=[a-z])/, '')] ?? null;
}
