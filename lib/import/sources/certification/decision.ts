import { DECISION_LABELS, type Decision } from '@/lib/domain/certification';

const BY_LABEL = new Map(Object.entries(DECISION_LABELS).map(([label, decision]) => [folded(label), decision] as const));

/** Decision of the commission in the words of the file; null while it is awaited (blank), 'unknown' for other words. */
export function parseDecision(label: string): Decision | 'unknown' | null {
  const words = folded(label);
  return words === '' ? null : (BY_LABEL.get(words) ?? 'unknown');
}

/** Case, accents and blanks vary; a question mark after a decision is no such decision. */
function folded(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
