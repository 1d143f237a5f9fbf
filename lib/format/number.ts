import type { Locale } from '@/lib/i18n/routing';
import { INTL_LOCALE } from './intl-locale';

/** "8 211" or "8,211". With `digits`, exactly that many decimals: "73,73". */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(INTL_LOCALE[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}
