import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { classByThreshold } from '@/lib/domain/scale';

/**
 * Whether the published class can be the one the scale's plain thresholds of the campaign give to the published value.
 * `step` is the smallest difference the file can show: ICSHA is published rounded to 1, so 80 may stand for 79.6, class C.
 * True where nothing can be checked: no thresholds known for the campaign, or a class that embeds an interval.
 */
export function agreesWithThresholds(
  scale: ScaleCode,
  campaign: number,
  published: string,
  value: number,
  step: number,
): boolean {
  const lowest = classByThreshold(scale, Math.max(0, value - step / 2), campaign);
  const highest = classByThreshold(scale, value + step / 2, campaign);
  return lowest === null || published === lowest || published === highest;
}

/** Smallest difference a number written this way can show: "87,5%" -> 0.1, "41" -> 1. */
export function stepOf(raw: string): number {
  const decimals = /[.,](\d+)/.exec(raw)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
