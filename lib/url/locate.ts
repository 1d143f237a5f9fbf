import { isApi } from './is-api';
import { type PageAddress, readPageAddress, writePageAddress } from './page-address';

/** Where an address leads: to a page; to what programs read; to a file; elsewhere; to nothing. */
export type Destination =
  | { kind: 'page'; page: PageAddress }
  | { kind: 'data' | 'file' | 'unknown' }
  /** The same page at its own address, in the words of its language. */
  | { kind: 'moved'; to: string };

/** What search engines read. */
const FOR_ROBOTS = new Set(['/robots.txt', '/sitemap.xml']);
/** Files of app/, which Next serves beside those of the build. */
const ICONS = new Set(['/favicon.ico', '/icon.svg']);

/**
 * Reads an address (path and query). A path in the words of another language, with a slash too many, or a FINESS number written
 * otherwise ("10000024.0") has moved; so has what takes no query, with one.
 */
export function locate(address: string): Destination {
  const [path = '/'] = address.split('?', 1);
  const query = address.slice(path.length);
  const clean = path.replace(/[\\/]+/g, '/').replace(/(?!^)\/$/, '');
  if (isApi(clean) && clean !== path) return { kind: 'moved', to: clean + query };
  if (FOR_ROBOTS.has(path) && query !== '') return { kind: 'moved', to: path };
  if (isApi(path) || FOR_ROBOTS.has(path)) return { kind: 'data' };
  if (ICONS.has(path)) return { kind: 'file' };
  const page = readPageAddress(clean);
  if (!page) return { kind: 'unknown' };
  const written = writePageAddress(page);
  return written === path ? { kind: 'page', page } : { kind: 'moved', to: written + query };
}
