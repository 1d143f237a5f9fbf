import { type Locale, routing } from '@/lib/i18n/routing';

/** Addresses of pages in any language, without the language prefix; "[finess]" stands for one segment. */
const TEMPLATES = Object.entries(routing.pathnames).flatMap(([route, paths]) => [
  route,
  ...(typeof paths === 'string' ? [paths] : Object.values(paths)),
]);
const KNOWN = TEMPLATES.map((template) => new RegExp(`^${template.replace(/\[\w+\]/g, '[^/]+')}$`));

/** Whether a page (or the redirection to one) answers to this path. */
export function isKnownPath(pathname: string): boolean {
  const bare = withoutPrefix(pathname);
  return KNOWN.some((pattern) => pattern.test(bare));
}

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
