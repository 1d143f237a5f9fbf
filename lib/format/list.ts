import type { Locale } from '@/lib/i18n/routing';
import { INTL_LOCALE } from './intl-locale';

/** "1, 2 et 3" or "1, 2 and 3"; as a disjunction, "1, 2 ou 3". */
export function formatList(
  items: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(INTL_LOCALE[locale], { type }).format(items);
}
