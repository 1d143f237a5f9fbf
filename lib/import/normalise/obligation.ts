import type { Obligation } from '@/lib/domain/measurement';
import { foldLabel } from './label';

const WORDS: Readonly<Record<string, Obligation>> = {
  '1': 'mandatory',
  oui: 'mandatory',
  obligatoire: 'mandatory',
  '0': 'optional',
  non: 'optional',
  facultatif: 'optional',
};

/** Whether the site had to collect: "1- Obligatoire", "2- Facultatif", 1, 0, "Oui", "Non". Null when the cell does not say. */
export function parseObligation(raw: string): Obligation | null {
  return WORDS[foldLabel(raw).replace(/^\d (?=[a-z])/, '')] ?? null;
}
