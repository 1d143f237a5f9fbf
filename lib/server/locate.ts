import { readFiness } from '@/lib/domain/finess';
import { type Locale, routing } from '@/lib/i18n/routing';
import { localeOfPath, withoutPrefix } from '@/lib/url/locale-of-path';
import { PATHNAMES } from '@/lib/url/pathnames';
import { isApi } from './notice';

/** Where an address leads: to a page, at the address of its route; as it stands, to what is no page; elsewhere; to nothing. */
export type Destination =
  | { kind: 'page' | 'other'; address: string }
  /** The same page at its own address, in the words of its language. */
  | { kind: 'moved'; to: string }
  | { kind: 'unknown' };

/** What Next serves of app/ beside pages and the API. */
const METADATA = new Set(['/robots.txt', '/sitemap.xml', '/favicon.ico', '/icon.svg']);

const FINESS = '[finess]';
const ROUTES = Object.keys(PATHNAMES) as (keyof typeof PATHNAMES)[];

/**
 * Reads an address (path and query). A path in the words of another language, with a slash too many, or a FINESS number written
 * otherwise ("10000024.0") has moved.
 */
export function locate(address: string): Destination {
  const [path = '/'] = address.split('?', 1);
  const query = address.slice(path.length);
  const clean = path.replace(/[\\/]+/g, '/').replace(/(?!^)\/$/, '');
  if (isApi(clean) && clean !== path) return { kind: 'moved', to: clean + query };
  if (isApi(address) || METADATA.has(path)) return { kind: 'other', address };
  const locale = localeOfPath(clean);
  const route = routeOf(withoutPrefix(clean));
  if (!route) return { kind: 'unknown' };
  const written = pathOf(route, locale);
  if (written !== path) return { kind: 'moved', to: written + query };
  return { kind: 'page', address: `/${locale}${route.name === '/' ? '' : filled(route.name, route.finess)}${query}` };
}

interface Route {
  name: keyof typeof PATHNAMES;
  /** As it is to be written; empty where a route has none. */
  finess: string;
}

/** The route of a path without its language, in the words of any language or of the folders. */
function routeOf(bare: string): Route | null {
  for (const name of ROUTES) {
    for (const template of [name, ...routing.locales.map((locale) => templateOf(name, locale))]) {
      const [start = '', end] = template.split(FINESS);
      if (end === undefined ? bare === template : bare.startsWith(start) && isSegment(bare.slice(start.length))) {
        const asked = end === undefined ? '' : bare.slice(start.length);
        return { name, finess: readFiness(decoded(asked)) ?? asked };
      }
    }
  }
  return null;
}

/** Text that stands between two slashes, and is no step up the path. */
function isSegment(text: string): boolean {
  return text !== '' && !text.includes('/') && !/^\.{1,2}$/.test(decoded(text));
}

function pathOf({ name, finess }: Route, locale: Locale): string {
  const bare = filled(templateOf(name, locale), finess);
  if (locale === routing.defaultLocale) return bare;
  return bare === '/' ? `/${locale}` : `/${locale}${bare}`;
}

function templateOf(name: keyof typeof PATHNAMES, locale: Locale): string {
  const words = PATHNAMES[name];
  return typeof words === 'string' ? words : words[locale];
}

function filled(template: string, finess: string): string {
  return template.replace(FINESS, () => finess);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
