import { readFiness } from '@/lib/domain/finess';
import { type Locale, routing } from '@/lib/i18n/routing';
import { localeOfPath, withoutPrefix } from './locale-of-path';
import { PATHNAMES } from './pathnames';

export type RouteName = keyof typeof PATHNAMES;

/** Which page a path names. */
export interface PageAddress {
  route: RouteName;
  locale: Locale;
  /** As it is to be written; empty where a route has none. */
  finess: string;
}

const FINESS = '[finess]';
const ROUTES = Object.keys(PATHNAMES) as RouteName[];

/** The page of a path, in the words of any language; null when there is none. */
export function readPageAddress(path: string): PageAddress | null {
  const bare = withoutPrefix(path);
  for (const route of ROUTES) {
    for (const template of [route, ...routing.locales.map((locale) => templateOf(route, locale))]) {
      const [start = '', end] = template.split(FINESS);
      if (end === undefined ? bare === template : bare.startsWith(start) && isSegment(bare.slice(start.length))) {
        const asked = end === undefined ? '' : bare.slice(start.length);
        return { route, locale: localeOfPath(path), finess: readFiness(decoded(asked)) ?? asked };
      }
    }
  }
  return null;
}

/** The path of a page, in the words of its language. */
export function writePageAddress({ route, locale, finess }: PageAddress): string {
  const bare = templateOf(route, locale).replace(FINESS, () => finess);
  if (locale === routing.defaultLocale) return bare;
  return bare === '/' ? `/${locale}` : `/${locale}${bare}`;
}

/** Text that stands between two slashes, and is no step up the path. */
function isSegment(text: string): boolean {
  return text !== '' && !text.includes('/') && !/^\.{1,2}$/.test(decoded(text));
}

function templateOf(route: RouteName, locale: Locale): string {
  const words = PATHNAMES[route];
  return typeof words === 'string' ? words : words[locale];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
