import type { Locale } from '@/lib/i18n/routing';
import { numberFormat } from './intl-cache';

/**
 * Kilometres as the crow flies, from the centre of a commune: "< 1 km", "3,4 km", "27 km".
 * No metres: the starting point is not that precise.
 */
export function formatDistance(kilometres: number, locale: Locale): string {
  const format = numberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: kilometres < 9.95 ? 1 : 0,
  });
  return kilometres < 1 ? `<\u00a0${format.format(1)}` : format.format(kilometres);
}
