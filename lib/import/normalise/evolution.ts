import type { Evolution } from '@/lib/domain/measurement';
import { isBlank, parseAbsence } from './absence';
import { foldLabel } from './label';

const WORDS: Readonly<Record<string, Evolution>> = {
  diminution: 'decrease',
  degradation: 'decrease',
  negative: 'decrease',
  stable: 'stable',
  amelioration: 'increase',
  positive: 'increase',
  'non calculable': 'not-computable',
};

const SIGNS: Readonly<Record<string, Evolution>> = { '-1': 'decrease', '0': 'stable', '1': 'increase' };

/**
 * Official evolution since the previous collection: words ("3-Amélioration", "Négative") or a sign (-1, 0, 1).
 * A reason in its place ("Non Applicable") means it could not be computed. Null when blank, 'unknown' when not understood.
 */
export function parseEvolution(raw: string): Evolution | 'unknown' | null {
  if (isBlank(raw)) return null;
  if (parseAbsence(raw)) return 'not-computable';
  return SIGNS[raw.trim()] ?? WORDS[foldLabel(raw).replace(/^\d /, '')] ?? 'unknown';
}
