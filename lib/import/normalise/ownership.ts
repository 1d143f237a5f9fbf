import type { Ownership } from '@/lib/domain/establishment';
import { foldLabel } from './label';

const TYPES: Readonly<Record<string, Ownership>> = {
  ch: 'public',
  chu: 'public',
  'centre hospitalier': 'public',
  'centre hospitaliers': 'public',
  'centres hospitaliers': 'public',
  'centre hospitalo universitaires': 'public',
  'centres hospitalo universitaires': 'public',
  clcc: 'private-nonprofit',
  'psph ebnl': 'private-nonprofit',
  'prive non lucratif': 'private-nonprofit',
  'etablissements de sante prives a but non lucratif': 'private-nonprofit',
  'etablissements de sante prives a but lucratif': 'private-forprofit',
};

/**
 * Ownership behind the `type` column of the HAS result files; null when the type does not say it ("GCS", blank).
 * "Privé" in IQSS does not: a quarter of those sites are non-profit in SAE.
 */
export function ownershipOfType(type: string): Ownership | null {
  return TYPES[foldLabel(type)] ?? null;
}
