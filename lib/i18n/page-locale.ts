import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { setCurrentLocale } from './current-locale';
import { type Locale, routing } from './routing';

/** The language of a page from its route parameters; an address in no known language does not exist (404). */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setCurrentLocale(locale);
  return locale;
}
