import type { ProcedureRecord } from '@/lib/domain/certification';
import type { Measurement } from '@/lib/domain/measurement';
import type { ReleaseContext } from '@/lib/domain/profile/context';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { type Profile, profileOf } from '@/lib/domain/profile/profile-of';
import { SAMPLE_UNCERTAINTY } from '../verdict-samples';

/** A release where every national mean is 74 and every survey has the sample uncertainty. */
export const RELEASE: ReleaseContext = {
  uncertaintyOf: () => SAMPLE_UNCERTAINTY,
  countryMean: (indicator, campaign) => ({ indicator, campaign, scope: 'country', mean: 74, n: 800 }),
  latestCampaign: () => null,
};

export function procedure(decision: string | null, more: Partial<ProcedureRecord> = {}): ProcedureRecord {
  const decidedOn = decision === null ? null : '2023-06-01';
  return { framework: 'V2020', code: '30001', visitYear: 2023, visitMonth: 3, decidedOn, decision, siteCount: 3, ...more };
}

export function profile(measurements: readonly Measurement[], context: Partial<ReleaseContext> = {}): Profile {
  return profileOf({ measurements, procedures: [procedure('certified')] }, { ...RELEASE, ...context });
}

/** All items of a profile, in reading order. */
export function itemsOf(given: Profile): readonly ProfileItem[] {
  return given.flatMap((theme) => [
    ...theme.strengths,
    ...theme.weaknesses,
    ...theme.undecided,
    ...theme.absent,
    ...theme.unconcerned,
  ]);
}

/** What the rules say of one result. */
export function itemFor(measurement: Measurement, context: Partial<ReleaseContext> = {}): ProfileItem | undefined {
  return itemsOf(profile([measurement], context)).find(({ indicator }) => indicator === measurement.indicator);
}
