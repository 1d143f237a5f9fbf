import { INTL_LOCALE } from '@/lib/format/intl-locale';
import type { Locale } from '@/lib/i18n/routing';

/** "A, B et C", "A, B or C". */
export function listNames(names: readonly string[], locale: Locale, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(INTL_LOCALE[locale], { type }).format(names);
}
