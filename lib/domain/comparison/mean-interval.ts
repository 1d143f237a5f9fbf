import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';
import { Z95 } from '@/lib/domain/uncertainty/normal';

/** The mean of an indicator over the scored sites of a region, of the country or of like establishments. */
export interface MeanReference {
  indicator: string;
  campaign: number;
  scope: 'country' | 'region' | 'like';
  mean: number;
  /** Scored sites behind the mean. */
  n: number;
  /** Mean of 1/n over those sites. When it is not known, every site is taken at the fewest answers allowed: never too narrow. */
  meanInverseN?: number | null;
}

/** Fewest records HAS publishes a result for in the files that have bounds. */
const RECORD_MIN = 10;

/**
 * How much chance moves a mean of sites: the mean of these sites, not of others that might have been, so only the answers vary.
 * A score of patient records has no estimate of its own: its deviation is taken at the most a figure out of 100 can have.
 */
export function meanInterval(reference: MeanReference, uncertainty: Uncertainty | null): ResultInterval {
  const { family, unit } = INDICATORS[reference.indicator] ?? {};
  if (family === 'icsha') return { origin: 'none', reason: 'not-a-sample' };
  if (family === 'outcome') return { origin: 'none', reason: 'no-expected-count' };
  const isSurveyScore = family === 'esatis' && unit === 'score';
  if (isSurveyScore && !uncertainty) return { origin: 'none', reason: 'no-estimate' };
  const mostSd = Math.sqrt(Math.max(0, reference.mean * (100 - reference.mean)));
  const sd = isSurveyScore && uncertainty ? uncertainty.individualSd : mostSd;
  const inverseN = reference.meanInverseN ?? 1 / (family === 'esatis' ? ESATIS_MIN_ANSWERS : RECORD_MIN);
  const margin = Z95 * sd * Math.sqrt(inverseN / reference.n);
  return { origin: 'estimated', lower: reference.mean - margin, upper: reference.mean + margin };
}
