import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import { referencesOf } from '@/lib/domain/judgement/shown-references';
import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** One line of the chart of a survey's dimensions: scores out of 100. */
export interface DimensionRow {
  code: string;
  value: number;
  n: number | null;
  /** 95 % bounds; null when none are known. */
  interval: ScoredMeasurement['interval'];
  country: number | null;
  countryN: number | null;
  region: number | null;
  regionN: number | null;
}

/** Dimensions with a value, in the order of the questionnaire, each with the means of its own campaign. */
export function dimensionRows(
  dimensions: readonly ScoredMeasurement[],
  references: readonly MeanReference[],
): readonly DimensionRow[] {
  return dimensions.flatMap((dimension) => {
    if (dimension.value === null) return [];
    const { country, region } = referencesOf(references, dimension.indicator, dimension.campaign);
    return [
      {
        code: dimension.indicator,
        value: dimension.value,
        n: dimension.n,
        interval: dimension.interval,
        country: country?.mean ?? null,
        countryN: country?.n ?? null,
        region: region?.mean ?? null,
        regionN: region?.n ?? null,
      },
    ];
  });
}

/** Highest and lowest dimension; null when there is nothing to tell apart. */
export function extremeRows(rows: readonly DimensionRow[]): { highest: DimensionRow; lowest: DimensionRow } | null {
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  const [highest] = sorted;
  const lowest = sorted.at(-1);
  return highest && lowest && highest.value > lowest.value ? { highest, lowest } : null;
}
