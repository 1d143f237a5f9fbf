import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Refusal, SideEvidence } from './verdict';

/** A mean over fewer sites is no region and no peer group: two sites of Guyane are not "the region". */
export const MIN_REFERENCE_SITES = 5;

/** The first thing that forbids a comparison, the most telling first; null when none does. Symmetric. */
export function refusalOf(a: SideEvidence, b: SideEvidence): Refusal | null {
  if (a.indicator !== b.indicator) return mismatchOf(a.indicator, b.indicator);
  if (a.campaign !== b.campaign) return 'different-campaign';
  if (a.status !== 'scored' || b.status !== 'scored') return 'status';
  if ([a, b].some((side) => side.kind !== 'site' && (side.n ?? 0) < MIN_REFERENCE_SITES)) return 'too-few-sites';
  return null;
}

function mismatchOf(a: string, b: string): Refusal {
  const one = INDICATORS[a];
  const other = INDICATORS[b];
  if (one?.family === 'esatis' && other?.family === 'esatis' && one.dataset !== other.dataset) return 'different-survey';
  if (one && other && one.sector !== other.sector) return 'different-sector';
  return 'different-indicator';
}
