import type { Indicator } from '@/lib/domain/indicators/catalogue';
import type { Locale } from '@/lib/i18n/routing';
import { formatNumber } from './number';
import { formatPercentage } from './percent';

/** A result with the sign its unit asks for, and as many decimals as it has (at most one; two for a ratio): "73,7", "80 %", "0,92". */
export function formatMeasure(value: number, unit: Indicator['unit'], locale: Locale): string {
  if (unit === 'ratio') return formatNumber(value, locale, 2);
  const digits = Math.round(value * 10) % 10 === 0 ? 0 : 1;
  return unit === 'score' ? formatNumber(value, locale, digits) : formatPercentage(value, locale, digits);
}

/** A mean, always with one decimal: "73,7", "80,2 %". */
export function formatMean(value: number, unit: Indicator['unit'], locale: Locale): string {
  if (unit === 'ratio') return formatNumber(value, locale, 2);
  return unit === 'score' ? formatNumber(value, locale, 1) : formatPercentage(value, locale, 1);
}
