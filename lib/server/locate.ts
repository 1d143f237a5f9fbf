import { readFiness } from '@/lib/domain/finess';
import { localeOfPath, withoutPrefix } from '@/lib/i18n/locale-of-path';
import { type Locale, routing } from '@/lib/i18n/routing';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/routes';
import { isApi } from './notice';

/** Where an address leads: to a page, at the address of its route; as it stands, to what is no page; elsewhere; to nothing. */
export type Destination =
  | { kind: 'page' | 'other'; address: string }
  /** The same page at its own address, in the words of its language. */
  | { kind: 'moved'; to: string }
  | { kind: 'unknown' };

/** What Next serves of app/ beside pages and the API. */
const METADATA = new Set(['/robots.txt', '/sitemap.xml', '/favicon.ico', '/icon.svg']);

/** Folders of app/[locale] and the paths readers see. */
const PAGES: readonly { route: string; path: (locale: Locale) => string }[] = [
  { route: '', path: homePath },
  { route: '/search', path: (locale) => searchPath(locale) },
  { route: '/compare', path: (locale) => comparePath(locale, []) },
  { route: '/data', path: dataPath },
  { route: '/method', path: (locale) => methodPath(locale) },
];
const ESTABLISHMENTS = '/establishments/';

/** Reads an address (path and query). A path in the words of another language, with a slash too many, or a FINESS number written otherwise ("10000024.0") has moved. */
export function locate(address: string): Destination {
  const [path = '/'] = address.split('?', 1);
  const query = address.slice(path.length);
  if (isApi(address) || METADATA.has(path)) return { kind: 'other', address };
  const locale = localeOfPath(path);
  const page = pageAt(withoutPrefix(path), locale);
  if (!page) return { kind: 'unknown' };
  return page.path === path
    ? { kind: 'page', address: `/${locale}${page.route}${query}` }
    : { kind: 'moved', to: page.path + query };
}

/** The page of a path without its language, and its path in this language. */
function pageAt(bare: string, locale: Locale): { route: string; path: string } | null {
  for (const { route, path } of PAGES) {
    const isIts = bare === (route || '/') || routing.locales.some((language) => bare === withoutPrefix(path(language)));
    if (isIts) return { route, path: path(locale) };
  }
  for (const language of routing.locales) {
    const folder = withoutPrefix(establishmentPath(language, ''));
    const number = bare.slice(folder.length + 1);
    if (!bare.startsWith(`${folder}/`) || number === '' || number.includes('/')) continue;
    const finess = readFiness(decoded(number));
    const written = finess ?? number;
    return { route: ESTABLISHMENTS + written, path: establishmentPath(locale, '') + written };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
