import type { ProfileItem, ResultEvidence } from '@/lib/domain/profile/item';
import type { Profile } from '@/lib/domain/profile/profile-of';
import { comparisonResource, referenceResource } from './comparison-resource';

/** What can be said of an establishment, theme by theme, each statement with the evidence to check it. Nothing is counted. */
export function profileResource(profile: Profile) {
  return profile.map(({ theme, ...lists }) => ({
    theme,
    alerts: lists.alerts.map(itemResource),
    strengths: lists.strengths.map(itemResource),
    weaknesses: lists.weaknesses.map(itemResource),
    exceptions: lists.exceptions.map(itemResource),
    undecided: lists.undecided.map(itemResource),
    details: lists.details.map(itemResource),
    absent: lists.absent.map(itemResource),
    unconcerned: lists.unconcerned.map(itemResource),
  }));
}

function itemResource(item: ProfileItem) {
  const { indicator, campaign, ageYears, isOld, verdict, rule, reason, filedUnder, evidence } = item;
  return {
    ...{ indicator, campaign, ageYears, isOld, verdict, rule, reason, filedUnder },
    evidence: evidence && evidenceResource(evidence),
  };
}

/** Every field of a result is always there. */
function evidenceResource(evidence: ResultEvidence) {
  const { value, classShare, n, interval, reference, difference, p, like, letters, isLetterUncertain } = evidence;
  return {
    ...{ value, class: evidence.class, classShare, n, interval },
    reference: reference && referenceResource(reference),
    ...{ difference, p },
    like: comparisonResource(like),
    ...{ letters, isLetterUncertain, observed: evidence.observed, expected: evidence.expected },
  };
}
