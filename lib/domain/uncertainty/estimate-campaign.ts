import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { binomialVariance } from './binomial-variance';
import { dimensionEvidence, weighDimension } from './dimension-evidence';
import { CALIBRATION_BOUNDS, type EstimationRefusal, MAX_ERROR, type Uncertainty } from './estimate';
import { type Evidence, weigh } from './evidence';
import { overallEvidence } from './overall-evidence';
import { type Readings, readingsOf } from './readings';
import type { SurveyCampaign } from './survey-campaign';
import { MIN_SITES } from './ten-groups';
import { toUncertainty } from './to-uncertainty';
import type { TwiceRead } from './twice-read';

/** What one campaign gives for one of its scores, before it is tried against anything else. */
export interface CampaignEstimate {
  indicator: string;
  readings: Readings;
  uncertainty: Uncertainty | null;
  refusal: EstimationRefusal | null;
  calibration: number | null;
  binomialSd: number | null;
  rateTenGroups: number | null;
  evidence: readonly Evidence[];
}

type Deviation = { sd: number; error: number };

/**
 * Individual deviations of the overall score and the dimensions of one campaign. `folds`: those of all the survey's sites;
 * `twiceRead`: a score of the sites that are in this campaign and in the one read with it.
 */
export function estimateCampaign(
  campaign: SurveyCampaign,
  folds: ReadonlyMap<string, number>,
  twiceRead: (indicator: string) => TwiceRead | null,
): readonly CampaignEstimate[] {
  const read = (indicator: string) => readingsOf(campaign.scores.get(indicator) ?? [], folds, twiceRead(indicator));
  const codes = [...campaign.scores.keys()].filter((code) => INDICATORS[code]?.unit === 'score').sort();
  const rateCode = [...campaign.scores.keys()].find((code) => INDICATORS[code]?.unit === 'percent');
  const overall = read(campaign.survey);
  const rate = rateCode === undefined ? null : read(rateCode);
  const usableRate = rate && rate.sites.length >= MIN_SITES ? rate : null;
  const evidence = overallEvidence(overall, usableRate, folds);
  const found = weigh(evidence);
  const calibration = usableRate && found && calibrationOf(usableRate, overall, found);
  const refusal = refusalOf(overall, usableRate, found, calibration);
  const common = {
    calibration,
    binomialSd: usableRate && Math.sqrt(binomialVariance(usableRate.sites)),
    rateTenGroups: usableRate && sdOf(usableRate.slope.value),
  };
  return codes.map((indicator) => {
    if (indicator === campaign.survey) {
      const uncertainty = refusal === null && found ? toUncertainty(found, overall.sites, null) : null;
      return { indicator, readings: overall, uncertainty, refusal, evidence, ...common };
    }
    const readings = read(indicator);
    const own = refusal === null && found ? dimensionEvidence(readings, overall, found.sd) : [];
    const known = found && weighDimension(own, found.error);
    const reason = dimensionRefusal(readings, refusal, known);
    const uncertainty = reason === null && known && found ? toUncertainty(known, readings.sites, found) : null;
    return { indicator, readings, uncertainty, refusal: reason, evidence: own, ...common };
  });
}

/**
 * The method tried on the recommendation rate as if its law were not known: like a dimension, from the overall score's
 * deviation, the spreads and the two campaigns. With one campaign alone the trial is circular in part, since the rate has
 * helped to find the overall score's deviation: only the spreads are then free to contradict it.
 */
function calibrationOf(rate: Readings, overall: Readings, found: Deviation): number | null {
  const deviation = weighDimension(dimensionEvidence(rate, overall, found.sd), found.error);
  return deviation && deviation.sd / Math.sqrt(binomialVariance(rate.sites));
}

function refusalOf(
  overall: Readings,
  rate: Readings | null,
  found: Deviation | null,
  calibration: number | null,
): EstimationRefusal | null {
  if (overall.sites.length < MIN_SITES) return 'too-few-sites';
  if (!rate && !overall.twice) return 'no-yardstick';
  if (!found)
    return Number.isNaN(overall.slope.value) ? 'same-counts' : overall.slope.value <= 0 ? 'slope-not-positive' : 'too-uncertain';
  if (found.error > MAX_ERROR) return 'too-uncertain';
  const isOut = calibration !== null && (calibration < CALIBRATION_BOUNDS.lower || calibration > CALIBRATION_BOUNDS.upper);
  return isOut ? 'calibration-out-of-bounds' : null;
}

function dimensionRefusal(own: Readings, overall: EstimationRefusal | null, known: Deviation | null): EstimationRefusal | null {
  if (own.sites.length < MIN_SITES) return 'too-few-sites';
  if (overall !== null) return 'no-overall';
  return known ? null : 'too-uncertain';
}

function sdOf(variance: number): number | null {
  return variance > 0 ? Math.sqrt(variance) : null;
}
