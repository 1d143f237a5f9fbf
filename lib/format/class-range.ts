import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { cutOffsOf } from '@/lib/domain/scale';

export interface ClassRange {
  /** Lowest value of the class, included; null for the lowest class. */
  from: number | null;
  /** First value of the class above; null for the highest class. */
  to: number | null;
}

/** The bounds of a class in one campaign, to explain it in words; null where no plain thresholds are known for that campaign. */
export function classRange(scale: ScaleCode, letter: string, campaign: number): ClassRange | null {
  const rows = cutOffsOf(scale, campaign);
  const index = rows.findIndex((row) => row.class === letter);
  const row = rows[index];
  if (!row) return null;
  return { from: index === rows.length - 1 ? null : row.from, to: rows[index - 1]?.from ?? null };
}
