import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import type { SiteScore, Uncertainty } from './estimate';
import { lettersWithin } from './letters';
import { Z95 } from './normal';
import { type PairShare, separablePairs } from './separable-pairs';

/** What a reader may tell from the scores of one survey and campaign. Shares from 0 to 1. */
export interface SurveyReadability {
  /** Sites whose 95 % interval touches more than one official letter. */
  uncertainLetters: number;
  /** Pairs of sites that differ at 95 %. */
  separablePairs: PairShare;
}

/** Null without sites. */
export function surveyReadability(
  scale: ScaleCode,
  scores: readonly SiteScore[],
  { individualSd }: Uncertainty,
): SurveyReadability | null {
  if (scores.length === 0) return null;
  const uncertain = scores.filter(({ score, n }) => {
    const margin = (Z95 * individualSd) / Math.sqrt(n);
    return lettersWithin({ lower: score - margin, upper: score + margin }, scale).length > 1;
  });
  return { uncertainLetters: uncertain.length / scores.length, separablePairs: separablePairs(scores, individualSd) };
}
