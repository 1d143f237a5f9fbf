import { type Histories, historiesOf } from '@/lib/domain/history/histories-of';
import type { SiteContext } from '@/lib/domain/judgement/context';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import { shownReferences } from '@/lib/domain/judgement/shown-references';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { type Profile, profileOf } from '@/lib/domain/profile/profile-of';
import { intervalOf, type ResultInterval } from '@/lib/domain/uncertainty/interval';
import { withIntervals } from '@/lib/domain/uncertainty/with-intervals';

/** What the results of a site say. */
export interface SiteFindings {
  /** The results, each with the interval it can have. */
  measurements: readonly Measurement[];
  /** Of each of them, in the same order: the interval, or why there is none. */
  intervals: readonly ResultInterval[];
  /** The means they are held against. */
  references: readonly MeanReference[];
  /** HAS's own safety alerts that stand. */
  alerts: readonly ScoredMeasurement[];
  profile: Profile;
  histories: Histories;
}

/** Reads the results of a site as its files publish them. */
export function siteFindings(published: readonly Measurement[], context: SiteContext): SiteFindings {
  const { uncertaintyOf } = context;
  return {
    measurements: withIntervals(published, uncertaintyOf),
    intervals: published.map((one) => intervalOf(one, uncertaintyOf(one.indicator, one.campaign))),
    references: shownReferences(published, context),
    alerts: standingAlerts(published),
    profile: profileOf(published, context),
    histories: historiesOf(published, uncertaintyOf),
  };
}
