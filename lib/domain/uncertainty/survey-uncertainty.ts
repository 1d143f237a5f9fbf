import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { betweenSdGiven, type Estimation, estimateUncertainty, type SiteScore } from './estimate';

/**
 * Estimates of one file of a survey: scored sites by indicator, overall score and dimensions.
 * A dimension is never taken as steadier than the overall score, which is drawn from several of them and so moves less
 * by chance: where its own estimate is lower or refused, it takes the overall's. Intervals are then too wide, never too narrow.
 * Percentages (recommendation rate) are left out: their own binomial law gives their interval.
 */
export function surveyUncertainties(scores: ReadonlyMap<string, readonly SiteScore[]>): ReadonlyMap<string, Estimation> {
  const found = new Map<string, Estimation>();
  for (const [code, sites] of scores) {
    const indicator = INDICATORS[code];
    if (indicator?.family !== 'esatis' || indicator.unit !== 'score') continue;
    const own = estimateUncertainty(sites);
    const overall = indicator.partOf === null ? null : estimateUncertainty(scores.get(indicator.partOf) ?? []);
    found.set(code, overall ? atLeastOverall(own, overall, sites) : own);
  }
  return found;
}

function atLeastOverall(own: Estimation, overall: Estimation, sites: readonly SiteScore[]): Estimation {
  if (overall.refusal !== null) return { uncertainty: null, refusal: 'no-overall' };
  if (own.refusal === 'too-few-sites') return own;
  const floor = overall.uncertainty;
  if (own.uncertainty && own.uncertainty.individualSd >= floor.individualSd) return own;
  return {
    refusal: null,
    uncertainty: {
      ...floor,
      betweenSd: betweenSdGiven(floor.individualSd, sites),
      sites: sites.length,
      clamps: ['individual-raised-to-overall'],
    },
  };
}
