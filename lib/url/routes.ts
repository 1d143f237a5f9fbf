import type { Locale } from '@/lib/i18n/routing';

/** Addresses of the pages, relative to the site. lib/i18n/routing.ts declares the same ones to the router; a test compares. */
const PATHS = {
  fr: {
    home: '/',
    search: '/recherche',
    establishment: '/etablissements/',
    compare: '/comparer',
    data: '/donnees',
    method: '/methode',
  },
  en: {
    home: '/en',
    search: '/en/search',
    establishment: '/en/establishments/',
    compare: '/en/compare',
    data: '/en/data',
    method: '/en/method',
  },
} as const satisfies Record<Locale, Record<string, string>>;

export function homePath(locale: Locale): string {
  return PATHS[locale].home;
}

/** Parameters are written as given: see search-params.ts for their codec. */
export function searchPath(locale: Locale, params?: URLSearchParams): string {
  const query = params?.toString();
  return query ? `${PATHS[locale].search}?${query}` : PATHS[locale].search;
}

export function establishmentPath(locale: Locale, finess: string): string {
  return `${PATHS[locale].establishment}${encodeURIComponent(finess)}`;
}

/** Numbers stay readable in the address, with plain commas. Other parameters as given: see compare-params.ts. */
export function comparePath(locale: Locale, finess: readonly string[], params?: URLSearchParams): string {
  const chosen = finess.length > 0 ? [`finess=${finess.map(encodeURIComponent).join(',')}`] : [];
  const query = [...chosen, ...(params && params.size > 0 ? [params.toString()] : [])].join('&');
  return query ? `${PATHS[locale].compare}?${query}` : PATHS[locale].compare;
}

export function dataPath(locale: Locale): string {
  return PATHS[locale].data;
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
  return anchor ? `${PATHS[locale].method}#${anchor}` : PATHS[locale].method;
}
