import type { Absence } from '@/lib/domain/measurement';
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
