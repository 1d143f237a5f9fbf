import type { Locale } from '@/lib/i18n/routing';

/** Regional variant used for numbers and dates: day before month in both languages. */
export const INTL_LOCALE: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
