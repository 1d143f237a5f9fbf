import { THEMES, type Theme } from '@/lib/domain/indicators/catalogue';
import type { Absence, Measurement, MeasurementStatus } from '@/lib/domain/measurement';
import { ageOf } from './judgement/age';
import { type DatedBlock, datedBlocks } from './judgement/dated-blocks';
import { type IndicatorResults, lastScored, resultsByIndicator } from './results-by-indicator';

/** Reasons that say the question does not arise at this site: grouped, so that they do not bury the others. */
export const UNCONCERNED = ['not-concerned', 'no-activity', 'not-applicable'] as const satisfies readonly Absence[];

export interface ThemeResults {
  theme: Exclude<Theme, 'patients'>;
  /** The latest campaign has a result. */
  scored: readonly IndicatorResults[];
  /** The latest campaign has none, for a reason the reader should see one by one. */
  absent: readonly IndicatorResults[];
  /** The site is not concerned and never had a result. */
  unconcerned: readonly IndicatorResults[];
}

/** What is recent, then each old collection apart, by theme. Every indicator that has a row goes to exactly one list. */
export function themeBlocks(measurements: readonly Measurement[], releasedOn: string): readonly DatedBlock<ThemeResults>[] {
  const results = resultsByIndicator(measurements).filter(({ indicator }) => indicator.theme !== 'patients');
  const blocks = datedBlocks(results, ({ latest: { campaign } }) => ({ campaign, ...ageOf(campaign, releasedOn) }));
  return blocks.map((block) => ({ ...block, items: themeResults(block.items) }));
}

/** Themes without a row are left out. */
function themeResults(all: readonly IndicatorResults[]): readonly ThemeResults[] {
  return THEMES.flatMap((theme) => {
    if (theme === 'patients') return [];
    const results = all.filter((entry) => entry.indicator.theme === theme);
    if (results.length === 0) return [];
    const scored = results.filter((entry) => entry.latest.status === 'scored');
    const unconcerned = results.filter((entry) => isUnconcerned(entry.latest.status) && lastScored(entry) === null);
    const absent = results.filter((entry) => !scored.includes(entry) && !unconcerned.includes(entry));
    return [{ theme, scored, absent, unconcerned }];
  });
}

function isUnconcerned(status: MeasurementStatus): boolean {
  return UNCONCERNED.some((reason) => reason === status);
}
