import { INDICATORS, THEMES, type Theme } from '@/lib/domain/indicators/catalogue';
import { datedBlocks } from '@/lib/domain/judgement/dated-blocks';
import type { ComparedRow } from './compare-sites';

/** Rows of one span of time: everything recent, or one old collection. */
export interface RowBlock {
  /** Null for what is recent. */
  year: number | null;
  ageYears: number | null;
  themes: readonly {
    theme: Theme;
    rows: readonly ComparedRow[];
    /** Questions of a survey that only one of the sites has a result for: its own page has them, they compare nothing. */
    loneDetails: number;
  }[];
}

/** What is recent first, then each old collection apart; inside, rows under the question they answer, in reading order. */
export function rowBlocks(rows: readonly ComparedRow[]): readonly RowBlock[] {
  return datedBlocks(rows, ageOfRow).map(({ items, ...block }) => ({
    ...block,
    themes: THEMES.flatMap((theme) => {
      const ofTheme = items.filter(({ indicator }) => INDICATORS[indicator]?.theme === theme);
      const rows = ofTheme.filter((row) => !isLoneDetail(row));
      return ofTheme.length > 0 ? [{ theme, rows, loneDetails: ofTheme.length - rows.length }] : [];
    }),
  }));
}

function isLoneDetail({ indicator, cells, verdicts }: ComparedRow): boolean {
  if (INDICATORS[indicator]?.partOf === null || cells.length < 2) return false;
  const scored = cells.filter(({ measurement }) => measurement?.status === 'scored');
  return scored.length < 2 && verdicts.every(({ comparison }) => comparison.verdict === 'not-comparable');
}

/** The newest campaign on a row; null when no site has a result. */
export function campaignOf({ cells }: ComparedRow): number | null {
  const campaigns = cells.flatMap(({ measurement }) => measurement?.campaign ?? []);
  return campaigns.length > 0 ? Math.max(...campaigns) : null;
}

function ageOfRow(row: ComparedRow) {
  const campaign = campaignOf(row);
  const age = row.cells.find(({ measurement }) => measurement?.campaign === campaign)?.age;
  return campaign !== null && age ? { campaign, ...age } : null;
}
