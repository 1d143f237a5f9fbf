import { type Locale, routing } from '@/lib/i18n/routing';
import { PATHNAMES } from './pathnames';

export function homePath(locale: Locale): string {
  return prefix(locale) || PATHNAMES['/'];
}

/** Parameters are written as given: see search-params.ts for their codec. */
export function searchPath(locale: Locale, params?: URLSearchParams): string {
  const path = pathOf('/search', locale);
  const query = params?.toString();
  return query ? `${path}?${query}` : path;
}

export function establishmentPath(locale: Locale, finess: string): string {
  return pathOf('/establishments/[finess]', locale).replace('[finess]', encodeURIComponent(finess));
}

/** Numbers stay readable in the address, with plain commas. Other parameters as given: see compare-params.ts. */
export function comparePath(locale: Locale, finess: readonly string[], params?: URLSearchParams): string {
  const path = pathOf('/compare', locale);
  const chosen = finess.length > 0 ? [`finess=${finess.map(encodeURIComponent).join(',')}`] : [];
  const query = [...chosen, ...(params && params.size > 0 ? [params.toString()] : [])].join('&');
  return query ? `${path}?${query}` : path;
}

export function dataPath(locale: Locale): string {
  return pathOf('/data', locale);
}

/** Anchors other pages may point at. */
export type MethodAnchor =
  | 'certification'
  | 'v2014'
  | 'esatis'
  | 'iqss'
  | 'icsha'
  | 'outcome'
  | 'incertitude'
  | 'rule'
  | 'hospital'
  | 'estimator'
  | 'intervals'
  | 'comparison'
  | 'false-discoveries'
  | 'poisson'
  | 'like'
  | 'history'
  | 'unknown'
  | 'glossary'
  | 'absences'
  | 'limits'
  | 'sources';

export function methodPath(locale: Locale, anchor?: MethodAnchor): string {
  const path = pathOf('/method', locale);
  return anchor ? `${path}#${anchor}` : path;
}

function pathOf(route: Exclude<keyof typeof PATHNAMES, '/'>, locale: Locale): string {
  return `${prefix(locale)}${PATHNAMES[route][locale]}`;
}

function prefix(locale: Locale): string {
  return locale === routing.defaultLocale ? '' : `/${locale}`;
}
