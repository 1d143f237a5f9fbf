import type { Locale } from '@/lib/i18n/routing';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/url/routes';
import type { PortalSites } from '@/tests/setup/portal-sites';

export const LOCALES: readonly Locale[] = ['fr', 'en'];

/** Every kind of page; those that need a site find it when the test runs. */
export const PORTAL_PAGES: readonly {
  name: string;
  path: (locale: Locale, sites: PortalSites) => string;
  isMissing?: boolean;
}[] = [
  { name: 'home', path: homePath },
  { name: 'search', path: (locale) => searchPath(locale) },
  { name: 'search with every filter', path: (locale) => searchPath(locale, new URLSearchParams(EVERY_FILTER)) },
  { name: 'search without result', path: (locale) => searchPath(locale, new URLSearchParams(NOTHING)) },
  { name: 'establishment', path: (locale, { full }) => establishmentPath(locale, full.finess) },
  { name: 'establishment without results', path: (locale, { absent }) => establishmentPath(locale, absent.finess) },
  { name: 'attached structure', path: (locale, { annex }) => establishmentPath(locale, annex.finess) },
  { name: 'comparison of nothing yet', path: (locale) => comparePath(locale, []) },
  { name: 'comparison', path: (locale, { full, absent }) => comparePath(locale, [full.finess, absent.finess]) },
  { name: 'data', path: dataPath },
  { name: 'method', path: (locale) => methodPath(locale) },
  { name: 'unknown page', path: (locale) => `${homePath(locale).replace(/\/$/, '')}/nulle-part`, isMissing: true },
];

const EVERY_FILTER: Record<string, string> = {
  near: 'Lyon',
  radius: '50',
  sector: 'MCO',
  ownership: 'public',
  decision: 'certified',
  v2014: 'B',
  annexes: '1',
  region: 'inconnue',
};
const NOTHING: Record<string, string> = { q: 'maternité', department: '69', decision: 'not-certified', v2014: 'E' };
