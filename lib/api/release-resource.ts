import { individualSdRange } from '@/lib/domain/uncertainty/individual-sd-range';
import { englishIssue } from '@/lib/format/english-issue';
import type { ReleaseDetail } from '@/lib/release-state/read-detail';
import type { CampaignDispersion } from '@/lib/release-state/read-dispersions';
import type { SurveyEstimate } from '@/lib/release-state/read-estimates';

/** The served release as the public API gives it: its files, its issues, and what chance does to its results. */
export function releaseResource(
  release: ReleaseDetail,
  estimates: readonly SurveyEstimate[],
  outcomeDispersion: readonly CampaignDispersion[],
) {
  // The sentence is English: an API has no language of its own, and `code` with `params` words it in any other.
  const issues = release.issues.map((issue) => ({ ...issue, reason: englishIssue(issue) }));
  return { ...release, issues, uncertainty: estimates.map(estimateResource), outcomeDispersion };
}

/**
 * Standard deviations in points out of 100, shares from 0 to 1; null, with the reason, where nothing could be estimated.
 * `range`: 95 % range of individualSd. `calibration`: what the method finds for the recommendation rate over its known deviation.
 * `upperBound`: the ten groups alone. `inputs`: all it takes to redo the figure.
 */
function estimateResource(estimate: SurveyEstimate) {
  const { indicator, campaign, sites, uncertainty, uncertainLetters, separablePairs, method, estimatedAt, refusal } = estimate;
  const { calibration, upperBound, retest, keptClass, inputs } = estimate;
  return {
    ...{ indicator, campaign, sites },
    individualSd: uncertainty?.individualSd ?? null,
    individualSdError: uncertainty?.individualSdError ?? null,
    range: uncertainty && individualSdRange(uncertainty),
    betweenSd: uncertainty?.betweenSd ?? null,
    clamps: uncertainty?.clamps ?? [],
    ...{ calibration, retest, keptClass, upperBound, inputs },
    ...{ uncertainLetters, separablePairs, method, estimatedAt, refusal },
  };
}
