import type { Locale } from '@/lib/i18n/routing';
import { numberFormat } from './intl-cache';

/** `share` between 0 and 1: "22 %" or "22%". A share that is not zero never prints as zero: "< 1 %". */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  const format = numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const smallest = 10 ** -(digits + 2);
  if (share > 0 && share < smallest / 2) return `<\u00a0${format.format(smallest)}`;
  return format.format(share);
}

/** A figure that is already out of 100: 49.5 gives "49,5 %". */
export function formatPercentage(value: number, locale: Locale, digits = 0): string {
  return formatPercent(value / 100, locale, digits);
}
