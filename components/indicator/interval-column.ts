import type { Indicator } from '@/lib/domain/indicators/catalogue';
import type { KnownInterval } from '@/lib/domain/uncertainty/interval';
import { formatMean } from '@/lib/format/measure';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface IntervalColumn {
  header: string;
  numeric: boolean;
  cell(interval: KnownInterval): string;
}

/**
 * The column of the 95 % intervals of a table. Where they come from is said once, in its header, when they all come from there;
 * else in each cell.
 */
export function useIntervalColumn(intervals: readonly KnownInterval[], unit: Indicator['unit']): IntervalColumn {
  const t = useTranslations('profile.intervalColumn');
  const locale = useLocale();
  const [first, ...others] = new Set(intervals.map(({ origin }) => origin));
  const hasOneOrigin = first !== undefined && others.length === 0;
  const bounds = ({ lower, upper }: KnownInterval) =>
    t('bounds', { lower: formatMean(lower, unit, locale), upper: formatMean(upper, unit, locale) });
  return {
    header: hasOneOrigin ? t('headerOf', { origin: t(`origins.${first}`) }) : t('header'),
    numeric: hasOneOrigin,
    cell: (interval) =>
      hasOneOrigin ? bounds(interval) : t('boundsOf', { bounds: bounds(interval), origin: t(`origins.${interval.origin}`) }),
  };
}
