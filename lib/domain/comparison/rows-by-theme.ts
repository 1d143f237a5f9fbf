import { INDICATORS, THEMES, type Theme } from '@/lib/domain/indicators/catalogue';
import type { ComparedRow } from './compare-sites';

/** Rows under the question they answer, in reading order; themes without a row are left out. */
export function rowsByTheme(rows: readonly ComparedRow[]): readonly { theme: Theme; rows: readonly ComparedRow[] }[] {
  return THEMES.flatMap((theme) => {
    const ofTheme = rows.filter(({ indicator }) => INDICATORS[indicator]?.theme === theme);
    return ofTheme.length > 0 ? [{ theme, rows: ofTheme }] : [];
  });
}

/** The newest campaign on a row; null when no site has a result. */
export function campaignOf({ cells }: ComparedRow): number | null {
  const campaigns = cells.flatMap(({ measurement }) => measurement?.campaign ?? []);
  return campaigns.length > 0 ? Math.max(...campaigns) : null;
}
