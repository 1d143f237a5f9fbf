import { INDICATORS, type ScaleCode } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** Place on the official scale. Everything that is neither end is the middle: neighbours are never told apart. */
export type OfficialPosition = 'top' | 'middle' | 'bottom';

const ENDS: Readonly<Record<ScaleCode, { top: string; bottom: string }>> = {
  'esatis-48h-mco': { top: 'A', bottom: 'D' },
  'esatis-ca': { top: 'A', bottom: 'D' },
  'esatis-ssr': { top: 'A', bottom: 'D' },
  'iqss-record': { top: 'A', bottom: 'C' },
  icsha: { top: 'A', bottom: 'C' },
  outcome: { top: 'better', bottom: 'worse' },
};

/**
 * Null when HAS published neither class nor flag. A ratio without class is at the bottom when flagged; when it is not,
 * it stays in the middle: the flag knows only the upper limit.
 */
export function officialPosition(measurement: ScoredMeasurement): OfficialPosition | null {
  const scale = INDICATORS[measurement.indicator]?.scale;
  if (!scale) return null;
  if (measurement.class !== null) {
    const { top, bottom } = ENDS[scale];
    return measurement.class === top ? 'top' : measurement.class === bottom ? 'bottom' : 'middle';
  }
  if (scale !== 'outcome' || measurement.isAlert === null) return null;
  return measurement.isAlert ? 'bottom' : 'middle';
}
