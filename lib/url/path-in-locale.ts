import type { Locale } from '@/lib/i18n/routing';
import { readPageAddress, writePageAddress } from './page-address';
import { homePath } from './routes';

/**
 * The same page in the other language, query kept.
 * `path` is what the reader sees in the address bar ("/recherche?q=brest"). A path of no known page leads to the home page.
 */
export function pathInLocale(path: string, locale: Locale): string {
  const { pathname, search } = new URL(`http://internal${path}`);
  const page = readPageAddress(pathname);
  return page ? writePageAddress({ ...page, locale }) + search : homePath(locale);
}
