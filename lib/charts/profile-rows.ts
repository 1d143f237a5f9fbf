import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ItemReason, ProfileItem, ProfileTheme } from '@/lib/domain/profile/item';
import type { ThemeProfile } from '@/lib/domain/profile/profile-of';
import { type LanePosition, lanePosition } from './profile-position';

export interface PlacedItem extends LanePosition {
  item: ProfileItem;
}

/** One lane of the picture. */
export type ProfileRow =
  | { kind: 'result'; placed: PlacedItem; isDimension: boolean }
  /** Questions of one survey from which nothing can be told, drawn small and together. */
  | { kind: 'bundle'; survey: string; placed: readonly PlacedItem[] }
  | { kind: 'absence'; reason: ItemReason; items: readonly ProfileItem[] };

export interface ProfileRows {
  theme: ProfileTheme;
  rows: readonly ProfileRow[];
}

/** Fewer undecided questions than this are drawn one by one. */
const BUNDLE_FROM = 2;

/**
 * The lanes of one theme: each survey with its overall score, its findings and the rest in one bundle; other findings, the
 * most certain first; other undecided results; then the absences, one lane per reason.
 */
export function profileRows({ theme, strengths, weaknesses, undecided, absent }: ThemeProfile): ProfileRows {
  const judged = [...strengths, ...weaknesses, ...undecided];
  const surveys = [...new Set(judged.map(surveyOf).filter((survey) => survey !== null))].sort();
  const rows = [
    ...surveys.flatMap((survey) =>
      surveyRows(
        survey,
        judged.filter((item) => surveyOf(item) === survey),
      ),
    ),
    ...judged.filter((item) => surveyOf(item) === null).map((item) => resultRow(item)),
    ...absenceRows(absent),
  ];
  return { theme, rows };
}

function surveyRows(survey: string, items: readonly ProfileItem[]): readonly ProfileRow[] {
  const overall = items.filter(({ indicator }) => indicator === survey);
  const dimensions = items.filter(({ indicator }) => indicator !== survey);
  const findings = dimensions.filter(({ verdict }) => verdict !== 'undecided');
  const rest = dimensions.filter(({ verdict }) => verdict === 'undecided');
  const bundle: ProfileRow = { kind: 'bundle', survey, placed: rest.map(place) };
  return [...[...overall, ...findings].map(resultRow), ...(rest.length < BUNDLE_FROM ? rest.map(resultRow) : [bundle])];
}

function absenceRows(absent: readonly ProfileItem[]): readonly ProfileRow[] {
  const reasons = [...new Set(absent.map(({ reason }) => reason))];
  return reasons.map((reason) => ({ kind: 'absence', reason, items: absent.filter((item) => item.reason === reason) }));
}

function resultRow(item: ProfileItem): ProfileRow {
  return { kind: 'result', placed: place(item), isDimension: INDICATORS[item.indicator]?.partOf != null };
}

function place(item: ProfileItem): PlacedItem {
  return { item, ...lanePosition(item) };
}

function surveyOf({ indicator: code }: ProfileItem): string | null {
  const indicator = INDICATORS[code];
  return indicator?.family === 'esatis' ? (indicator.partOf ?? code) : null;
}
