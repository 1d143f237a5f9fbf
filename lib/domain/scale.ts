import type { ScaleCode } from '@/lib/domain/indicators/catalogue';

export interface CutOff {
  class: string;
  /** Lower bound, inclusive: a score out of 100, or a percentage of the target. */
  from: number;
}

export interface CutOffs {
  scale: ScaleCode;
  /** Campaigns whose letters they explain. HAS may move them, so they say nothing of any other. */
  campaigns: readonly number[];
  source: string;
  /** From the highest class; the lowest holds everything below. */
  classes: readonly CutOff[];
}

/**
 * Cut-offs kept to explain a class and to check an import; a class is never recomputed for display.
 * Hand-rub use: version 3 of the indicator. Version 4 has other ones, unpublished (in 2024, 79.8 and 99.5 are B, and so is not 77.6).
 */
export const CUT_OFFS: readonly CutOffs[] = [
  {
    scale: 'esatis-48h-mco',
    campaigns: [2017, 2019, 2020],
    source: 'HAS, lexiques e-Satis +48h MCO 2019 et 2020 ; vérifiés sur le fichier 2017',
    classes: letters(77.3, 74, 70.7, 0),
  },
  {
    scale: 'esatis-ca',
    campaigns: [2019, 2020],
    source: 'HAS, lexiques e-Satis MCO-CA 2019 et 2020',
    classes: letters(79.7, 76.5, 73.1, 0),
  },
  {
    scale: 'esatis-ssr',
    campaigns: [2023, 2024],
    source: 'Bornes déduites des fichiers 2023 et 2024 (non publiées)',
    classes: letters(76.6, 72.9, 68.5, 0),
  },
  {
    scale: 'icsha',
    campaigns: [2019],
    source: 'HAS, ICSHA version 3 : part de l’objectif personnalisé',
    classes: letters(100, 80, 0),
  },
];

/** Fewest usable answers for an e-Satis score; below it HAS publishes DI. */
export const ESATIS_MIN_ANSWERS = 30;

/** The cut-offs behind the letters of one scale in one campaign, from the highest class; empty where none are known for it. */
export function cutOffsOf(scale: ScaleCode, campaign: number): readonly CutOff[] {
  return CUT_OFFS.find((row) => row.scale === scale && row.campaigns.includes(campaign))?.classes ?? [];
}

/**
 * The class a plain-threshold scale gave to a score in a campaign; null where no cut-offs are known for it, and for scales
 * whose class embeds an interval (iqss-record, outcome). For checks and explanations only.
 */
export function classByThreshold(scale: ScaleCode, score: number, campaign: number): string | null {
  return cutOffsOf(scale, campaign).find((row) => score >= row.from)?.class ?? null;
}

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

function letters(...bounds: readonly number[]): readonly CutOff[] {
  return bounds.map((from, index) => ({ class: String.fromCharCode('A'.charCodeAt(0) + index), from }));
}
