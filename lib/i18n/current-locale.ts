import { cache } from 'react';
import { type Locale, routing } from './routing';

/** One per rendering of a page. */
const rendering = cache((): { locale: Locale } => ({ locale: routing.defaultLocale }));

/** Called first by each page and layout; components then read it. */
export function setCurrentLocale(locale: Locale): void {
  rendering().locale = locale;
}

/** The language of the page being drawn. */
export function useLocale(): Locale {
  return rendering().locale;
}
