import { DECISION_LABELS, type Decision } from '@/lib/domain/certification';
import { foldLabel } from '@/lib/import/normalise/label';

const BY_LABEL = new Map(Object.entries(DECISION_LABELS).map(([label, decision]) => [foldLabel(label), decision] as const));

/** Decision of the commission in the words of the file; null while it is awaited (blank), 'unknown' for other words. */
export function parseDecision(label: string): Decision | 'unknown' | null {
  const folded = foldLabel(label);
  return folded === '' ? null : (BY_LABEL.get(folded) ?? 'unknown');
}
