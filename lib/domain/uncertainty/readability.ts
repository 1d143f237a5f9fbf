import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { cutOffsOf } from '@/lib/domain/scale';
import type { Uncertainty } from './estimate';
import { lettersWithin } from './letters';
import { Z95 } from './normal';
import { type PairShare, separablePairs } from './separable-pairs';
import type { SiteScore } from './site-score';

/** What a reader may tell from the scores of one survey and campaign. Shares from 0 to 1. */
export interface SurveyReadability {
  /** Sites whose 95 % interval touches more than one official letter; null where no cut-offs are known for the campaign. */
  uncertainLetters: number | null;
  /** Pairs of sites that differ at 95 %. */
  separablePairs: PairShare;
}

/** Null without sites. */
export function surveyReadability(
  scale: ScaleCode,
  campaign: number,
  scores: readonly SiteScore[],
  { individualSd }: Uncertainty,
): SurveyReadability | null {
  if (scores.length === 0) return null;
  const uncertain = scores.filter(({ score, n }) => {
    const margin = (Z95 * individualSd) / Math.sqrt(n);
    return lettersWithin({ lower: score - margin, upper: score + margin }, scale, campaign).length > 1;
  });
  return {
    uncertainLetters: cutOffsOf(scale, campaign).length === 0 ? null : uncertain.length / scores.length,
    separablePairs: separablePairs(scores, individualSd),
  };
}
