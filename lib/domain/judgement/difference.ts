import { twoSidedP, Z95 } from '@/lib/domain/uncertainty/normal';

/** A figure with its 95 % bounds. */
export interface Bounded {
  value: number;
  lower: number;
  upper: number;
}

export interface Difference {
  /** a minus b. */
  value: number;
  /** 95 % bounds of the difference. */
  lower: number;
  upper: number;
  /** Standard errors from zero; beyond 1.96 either way exactly when the bounds exclude zero. */
  z: number;
  /** Two-sided. */
  p: number;
}

/**
 * Difference of two independent figures from their own intervals (Zou and Donner's MOVER). With symmetric intervals it is the
 * usual z test; with Wilson's it is Newcombe's method. Antisymmetric. Intervals must not be empty.
 */
export function differenceOf(a: Bounded, b: Bounded): Difference {
  const value = a.value - b.value;
  const below = Math.hypot(a.value - a.lower, b.upper - b.value);
  const above = Math.hypot(a.upper - a.value, b.value - b.lower);
  const z = value === 0 ? 0 : (Z95 * value) / (value > 0 ? below : above);
  return { value, lower: value - below, upper: value + above, z, p: twoSidedP(z) };
}
