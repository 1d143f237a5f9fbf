import type { ProcedureRecord } from '@/lib/domain/certification';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import type { ReleaseContext } from './context';
import { type ItemVerdict, PROFILE_THEMES, type ProfileItem, type ProfileTheme } from './item';
import { judgeCertification } from './judge-certification';
import { judgeResult } from './judge-result';
import { type LatestResult, latestResults } from './latest-results';
import { byCertaintyAndSize } from './order';
import { judgedTogether } from './together';

export interface ThemeProfile {
  theme: ProfileTheme;
  /** The most certain first, then the largest. */
  strengths: readonly ProfileItem[];
  weaknesses: readonly ProfileItem[];
  /** In the order of the catalogue, as the next two. */
  undecided: readonly ProfileItem[];
  absent: readonly ProfileItem[];
  unconcerned: readonly ProfileItem[];
}

/** Every theme, in reading order, even when all its lists are empty. */
export type Profile = readonly ThemeProfile[];

export interface ProfileSubject {
  measurements: readonly Measurement[];
  procedures: readonly ProcedureRecord[];
}

/** What can be said of an establishment. Every latest result goes to exactly one list; no list is ever filled by construction. */
export function profileOf({ measurements, procedures }: ProfileSubject, context: ReleaseContext): Profile {
  const results = latestResults(measurements, context).map((result) => itemOf(result, context));
  const items = [judgeCertification(procedures), ...judgedTogether(results)];
  return PROFILE_THEMES.map((theme) => {
    const ofTheme = items.filter((item) => themeOf(item) === theme);
    const list = (verdict: ItemVerdict) => ofTheme.filter((item) => item.verdict === verdict);
    return {
      theme,
      strengths: byCertaintyAndSize(list('strength')),
      weaknesses: byCertaintyAndSize(list('weakness')),
      undecided: list('undecided'),
      absent: list('absent'),
      unconcerned: list('unconcerned'),
    };
  });
}

function itemOf({ measurement, isStale }: LatestResult, context: ReleaseContext): ProfileItem {
  if (!isStale) return judgeResult(measurement, context);
  const { indicator, campaign } = measurement;
  return { indicator, campaign, verdict: 'absent', rule: 'status', reason: 'no-recent-result', evidence: null };
}

function themeOf({ indicator }: ProfileItem): ProfileTheme {
  return INDICATORS[indicator]?.theme ?? 'certification';
}
