import { INDICATORS, THEMES, type Theme } from '@/lib/domain/indicators/catalogue';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { readSite } from '@/lib/domain/judgement/read-site';
import type { Measurement } from '@/lib/domain/measurement';
import type { ItemVerdict, ProfileItem } from './item';
import { itemOf } from './item-of';
import { byCertaintyAndSize } from './order';
import { surveyRole } from './survey-role';

/** What is said in one theme. Every latest result stands in exactly one list; no list is ever filled by construction. */
export interface ThemeProfile {
  theme: Theme;
  /** HAS's own safety alerts. */
  alerts: readonly ProfileItem[];
  /** The most certain first, then the largest. A survey gives one finding at most. */
  strengths: readonly ProfileItem[];
  weaknesses: readonly ProfileItem[];
  /** Questions of a survey that go demonstrably the other way than its overall score. */
  exceptions: readonly ProfileItem[];
  /** In the order of the catalogue, as the next ones. */
  undecided: readonly ProfileItem[];
  /** Questions of a survey: the detail of its overall score. */
  details: readonly ProfileItem[];
  absent: readonly ProfileItem[];
  unconcerned: readonly ProfileItem[];
}

/** Every theme, in reading order, even when all its lists are empty. Nothing is ever counted across them. */
export type Profile = readonly ThemeProfile[];

/** What can be said of an establishment. The certification is a fact about a procedure and has no place here. */
export function profileOf(measurements: readonly Measurement[], context: SiteContext): Profile {
  const items = readSite(measurements, context).map(itemOf);
  return THEMES.map((theme) => themeProfile(theme, items));
}

/** One theme from the items of a site, or from those of one block of years. */
export function themeProfile(theme: Theme, all: readonly ProfileItem[]): ThemeProfile {
  const items = all.filter(({ indicator }) => INDICATORS[indicator]?.theme === theme);
  const roles = new Map(items.map((item) => [item, surveyRole(item, items)]));
  const list = (verdict: ItemVerdict) => items.filter((item) => item.verdict === verdict && roles.get(item) === 'own');
  return {
    theme,
    alerts: list('alert'),
    strengths: byCertaintyAndSize(list('strength')),
    weaknesses: byCertaintyAndSize(list('weakness')),
    exceptions: byCertaintyAndSize(items.filter((item) => roles.get(item) === 'exception')),
    undecided: list('undecided'),
    details: items.filter((item) => roles.get(item) === 'detail'),
    absent: list('absent'),
    unconcerned: list('unconcerned'),
  };
}

export function itemsOf(theme: ThemeProfile): readonly ProfileItem[] {
  const { alerts, strengths, weaknesses, exceptions, undecided, details, absent, unconcerned } = theme;
  return [alerts, strengths, weaknesses, exceptions, undecided, details, absent, unconcerned].flat();
}
