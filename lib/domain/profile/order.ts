import type { ProfileItem } from './item';

/** Findings as certain as one another are ordered by size: p values far below these say nothing more to a reader. */
const CERTAINTY_TIERS = [0.001, 0.01];

/** A class HAS gives with its own 95 % interval is at least this certain. */
const OFFICIAL_P = 0.05;

/** The most certain first, then the largest difference; stable, so equal findings keep the order of the catalogue. */
export function byCertaintyAndSize(items: readonly ProfileItem[]): readonly ProfileItem[] {
  return items.toSorted((a, b) => tierOf(a) - tierOf(b) || sizeOf(b) - sizeOf(a));
}

/** 0: no chance involved, or next to none. */
function tierOf({ rule, evidence }: ProfileItem): number {
  if (rule === 'full-count' || evidence === null) return 0;
  const tier = CERTAINTY_TIERS.findIndex((limit) => (evidence.p ?? OFFICIAL_P) <= limit);
  return tier === -1 ? CERTAINTY_TIERS.length : tier;
}

/** Points from the national mean. */
function sizeOf({ evidence }: ProfileItem): number {
  return Math.abs(evidence?.difference?.value ?? 0);
}
