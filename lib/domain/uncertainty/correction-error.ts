/**
 * How far scores may differ from the yardstick in reliability (logarithm of the ratio of real variance to individual variance):
 * 0.2 on +48h, where two campaigns tell, and about 0.5 on SSR 2024, going by the classes kept.
 */
const RELIABILITY_ERROR = 0.35;

/**
 * Relative error that correcting a slope adds to a deviation. The correction supposes that real differences weigh on the score as
 * on the yardstick; the larger the part of the yardstick's slope that is no chance (`slope` against the `known` variance), the
 * more rests on it.
 */
export function correctionError(slope: number, known: number): number {
  return Math.abs(1 - known / slope) * (RELIABILITY_ERROR / 2);
}
