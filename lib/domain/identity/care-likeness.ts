import type { Sector } from '@/lib/domain/indicators/catalogue';

/** How the care of two numbers compares: what the former gave may be unknown, or altogether different. */
export type CareLikeness = 'same-care' | 'some-care' | 'other-hospital-care' | 'other-care' | 'unknown';

export function careLikeness(former: readonly Sector[], next: readonly Sector[]): CareLikeness {
  const shared = former.filter((sector) => next.includes(sector)).length;
  if (former.length === 0) return 'unknown';
  if (shared > 0) return shared === former.length ? 'same-care' : 'some-care';
  return next.some((sector) => sector === 'MCO' || sector === 'CA' || sector === 'SMR') ? 'other-hospital-care' : 'other-care';
}
