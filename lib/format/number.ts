import type { Locale } from '@/lib/i18n/routing';
import { numberFormat } from './intl-cache';

/** "8 211" or "8,211". With `digits`, exactly that many decimals: "73,73". */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
