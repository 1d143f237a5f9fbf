import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { NoVerdict } from './verdict';

/** A mean over fewer sites is no region and no peer group: two sites of Guyane are not "the region". */
export const MIN_REFERENCE_SITES = 5;

interface Asked {
  indicator: string;
  campaign: number;
}

/** The question two results do not share, the most telling first; null when they answer the same one. Symmetric. */
export function mismatchOf(a: Asked, b: Asked): NoVerdict | null {
  if (a.indicator === b.indicator) return a.campaign === b.campaign ? null : 'different-campaign';
  const one = INDICATORS[a.indicator];
  const other = INDICATORS[b.indicator];
  if (one?.family === 'esatis' && other?.family === 'esatis' && one.dataset !== other.dataset) return 'different-survey';
  if (one && other && one.sector !== other.sector) return 'different-sector';
  return 'different-indicator';
}
