import type { SiteScore } from '@/lib/domain/uncertainty/estimate';

/** Repeatable numbers in [0, 1): mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sites drawn from the very model the estimator supposes. */
export function drawSites(seed: number, sites: number, individualSd: number, betweenSd: number): readonly SiteScore[] {
  const next = numbersFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: sites }, () => {
    const n = Math.round(30 * 40 ** next());
    return { n, score: 74 + betweenSd * normal() + (individualSd / Math.sqrt(n)) * normal() };
  });
}
