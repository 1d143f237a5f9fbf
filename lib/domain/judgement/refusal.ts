import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import type { SiteContext } from './context';
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

/** Fewest answers or records behind a finding. */
export const MIN_CASES = 30;

/** Not known is not few: HAS publishes these results only above its own minimum (31 records). */
export function hasTooFewCases(n: number | null): boolean {
  return n !== null && n < MIN_CASES;
}

/** True of a result of the whole legal entity, seen from one of its small attached structures: it is shown, and judges nobody. */
export function isOfEntityAlone({ filedUnder }: Measurement, { isAnnex }: Pick<SiteContext, 'isAnnex'>): boolean {
  return isAnnex && filedUnder !== null;
}
