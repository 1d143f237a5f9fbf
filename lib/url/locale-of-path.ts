import { type Locale, routing } from '@/lib/i18n/routing';

/** The language a path says: a known prefix, else the default. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split('/')[1];
  return routing.locales.find((locale) => locale === first) ?? routing.defaultLocale;
}

/** "/en/search" gives "/search"; "/en" gives "/". */
export function withoutPrefix(pathname: string): string {
  const [, first, ...rest] = pathname.replace(/\/$/, '').split('/');
  if (first === undefined) return '/';
  return routing.locales.some((locale) => locale === first) ? `/${rest.join('/')}` : `/${[first, ...rest].join('/')}`;
}
