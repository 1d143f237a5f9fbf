import type { ReleaseInputs } from '@/lib/import/release/inputs';

/** First year in which any file knows a number, and last year in which a register or a survey saw it at work. */
export function yearsSeen({ sites, results, scopes }: ReleaseInputs) {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const see = (finess: string, year: number | null, isAtWork: boolean) => {
    if (year === null) return;
    first.set(finess, Math.min(first.get(finess) ?? year, year));
    if (isAtWork) last.set(finess, Math.max(last.get(finess) ?? year, year));
  };
  for (const { finess, year, dataset } of sites) see(finess, year, dataset !== 'points');
  for (const { finess, campaign } of results) see(finess, campaign, true);
  // HAS keeps old numbers in its scopes: a visit, planned ones aside, counts only for a number nothing else ever saw.
  const firstVisit = new Map<string, number>();
  const lastVisit = new Map<string, number>();
  for (const { finess, year, isVisited } of scopes) {
    if (year === null || !isVisited) continue;
    firstVisit.set(finess, Math.min(firstVisit.get(finess) ?? year, year));
    lastVisit.set(finess, Math.max(lastVisit.get(finess) ?? year, year));
  }
  return {
    first: (finess: string) => first.get(finess) ?? firstVisit.get(finess) ?? null,
    last: (finess: string) => last.get(finess) ?? lastVisit.get(finess) ?? null,
  };
}
