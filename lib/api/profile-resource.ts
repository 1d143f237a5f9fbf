import type { ProfileItem } from '@/lib/domain/profile/item';
import type { Profile } from '@/lib/domain/profile/profile-of';

/** What can be said of an establishment, theme by theme, each statement with the evidence to check it. */
export function profileResource(profile: Profile) {
  return profile.map(({ theme, strengths, weaknesses, undecided, absent, unconcerned }) => ({
    theme,
    strengths: strengths.map(itemResource),
    weaknesses: weaknesses.map(itemResource),
    undecided: undecided.map(itemResource),
    absent: absent.map(itemResource),
    unconcerned: unconcerned.map(itemResource),
  }));
}

function itemResource({ indicator, campaign, verdict, rule, reason, evidence }: ProfileItem) {
  return { indicator, campaign, verdict, rule, reason, evidence: evidenceResource(evidence) };
}

/** Null where there is no result; every field of a result is always there. */
function evidenceResource(evidence: ProfileItem['evidence']) {
  if (evidence === null || evidence.kind === 'decision') return evidence;
  const { kind, value, n, interval, reference, difference, p, letters, isLetterUncertain, observed, expected } = evidence;
  return {
    ...{ kind, value, class: evidence.class, n, interval },
    reference: reference && {
      scope: reference.kind,
      value: reference.value,
      sites: reference.n,
      interval: reference.interval,
    },
    ...{ difference, p, letters, isLetterUncertain, observed, expected },
  };
}
