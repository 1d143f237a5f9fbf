import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { CUT_OFFS } from '@/lib/domain/scale';

export interface ClassRange {
  /** Lowest value of the class, included; null for the lowest class. */
  from: number | null;
  /** First value of the class above; null for the highest class. */
  to: number | null;
}

/** The published bounds of a class, to explain it in words; null where the class does not depend on a plain threshold. */
export function classRange(scale: ScaleCode, letter: string): ClassRange | null {
  const rows = CUT_OFFS.filter((row) => row.scale === scale);
  const index = rows.findIndex((row) => row.class === letter);
  const row = rows[index];
  if (!row) return null;
  return { from: index === rows.length - 1 ? null : row.from, to: rows[index - 1]?.from ?? null };
}
