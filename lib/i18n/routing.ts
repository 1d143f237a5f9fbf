import { defineRouting } from 'next-intl/routing';

/** French without prefix, English under /en. No cookie and no guess: the address alone says the language. */
export const routing = defineRouting({
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  localePrefix: 'as-needed',
  localeCookie: false,
  localeDetection: false,
  // The header would be built from the Host of the request; pages carry their own alternates.
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/search': { fr: '/recherche', en: '/search' },
    '/establishments/[finess]': { fr: '/etablissements/[finess]', en: '/establishments/[finess]' },
    '/compare': { fr: '/comparer', en: '/compare' },
    '/data': { fr: '/donnees', en: '/data' },
    '/method': { fr: '/methode', en: '/method' },
  },
});

export type Locale = (typeof routing.locales)[number];
