import { type Locale, routing } from '@/lib/i18n/routing';

/** The address of a page in its own language and in each of the others, for search engines. */
export function alternates(path: (locale: Locale) => string, locale: Locale) {
  return {
    canonical: path(locale),
    languages: Object.fromEntries(routing.locales.map((language) => [language, path(language)])),
  };
}
