import type { Ownership } from '@/lib/domain/establishment';
import { foldLabel } from './label';

interface OwnershipRead {
  readonly ownership: Ownership | null;
  /** ESPIC is a flag inside the private non-profit status; null when the file does not say. */
  readonly isEspic: boolean | null;
}

const SAE_STATUS: Readonly<Record<string, Ownership>> = { '1': 'public', '2': 'private-forprofit', '3': 'private-nonprofit' };

/** Ownership from the SAE codes STJR and ESPIC (6 = ESPIC); undefined when STJR is filled with an unknown code. */
export function saeOwnership(stjr: string, espic: string): OwnershipRead | undefined {
  if (stjr !== '' && !SAE_STATUS[stjr]) return undefined;
  return { ownership: SAE_STATUS[stjr] ?? null, isEspic: espic === '' ? null : espic === '6' };
}

/**
 * Ownership from the FINESS fields codesph and libsph. They say the part a site takes in the public hospital service,
 * so "Non concerné" (0) and blank tell nothing about ownership: null.
 */
export function finessOwnership(codesph: string, libsph: string): OwnershipRead {
  const label = foldLabel(libsph);
  if (codesph === '1' || label === 'etablissement public de sante') return { ownership: 'public', isEspic: false };
  if (codesph === '6' || label.includes('interet collectif')) return { ownership: 'private-nonprofit', isEspic: true };
  if (codesph === '7' || label.includes('non lucratif')) return { ownership: 'private-nonprofit', isEspic: false };
  return { ownership: null, isEspic: null };
}
