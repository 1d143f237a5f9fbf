import { type Locale, routing } from '@/lib/i18n/routing';
import { withoutPrefix } from './locale-of-path';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from './routes';

/**
 * The same page in the other language, query kept.
 * `path` is what the reader sees in the address bar ("/recherche?q=brest"). A path of no known page leads to the home page.
 */
export function pathInLocale(path: string, locale: Locale): string {
  const { pathname, search, searchParams } = new URL(path, 'http://internal');
  const bare = withoutPrefix(pathname);
  if (bare === '/') return `${homePath(locale)}${search}`;
  for (const source of routing.locales) {
    if (bare === withoutPrefix(searchPath(source))) return searchPath(locale, searchParams);
    if (bare === withoutPrefix(comparePath(source, []))) return `${comparePath(locale, [])}${search}`;
    if (bare === withoutPrefix(dataPath(source))) return `${dataPath(locale)}${search}`;
    if (bare === withoutPrefix(methodPath(source))) return `${methodPath(locale)}${search}`;
    const folder = `${withoutPrefix(establishmentPath(source, ''))}/`;
    if (bare.startsWith(folder)) return `${establishmentPath(locale, decodeURIComponent(bare.slice(folder.length)))}${search}`;
  }
  return homePath(locale);
}
