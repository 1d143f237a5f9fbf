import type { ReleaseDetail, SurveyEstimate } from '@/lib/domain/release';
import { englishIssue } from '@/lib/i18n/english-issue';

/** The served release as the public API gives it: its files, its issues, and what chance does to each of its surveys. */
export function releaseResource(release: ReleaseDetail, estimates: readonly SurveyEstimate[]) {
  // The sentence is English: an API has no language of its own, and `code` with `params` words it in any other.
  const issues = release.issues.map((issue) => ({ ...issue, reason: englishIssue(issue) }));
  return { ...release, issues, uncertainty: estimates.map(estimateResource) };
}

/** Standard deviations in points out of 100, shares from 0 to 1; all null, with the reason, where nothing could be estimated. */
function estimateResource(estimate: SurveyEstimate) {
  const { indicator, campaign, sites, uncertainty, uncertainLetters, separablePairs, method, estimatedAt, refusal } = estimate;
  return {
    ...{ indicator, campaign, sites },
    individualSd: uncertainty?.individualSd ?? null,
    individualSdError: uncertainty?.individualSdError ?? null,
    betweenSd: uncertainty?.betweenSd ?? null,
    clamps: uncertainty?.clamps ?? [],
    ...{ uncertainLetters, separablePairs, method, estimatedAt, refusal },
  };
}
