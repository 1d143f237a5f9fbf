/** What the pages are called in each language, by route (the folder in app/[locale]), without the prefix of the language; "[finess]" stands for one segment. */
export const PATHNAMES = {
  '/': '/',
  '/search': { fr: '/recherche', en: '/search' },
  '/establishments/[finess]': { fr: '/etablissements/[finess]', en: '/establishments/[finess]' },
  '/compare': { fr: '/comparer', en: '/compare' },
  '/data': { fr: '/donnees', en: '/data' },
  '/method': { fr: '/methode', en: '/method' },
} as const;
