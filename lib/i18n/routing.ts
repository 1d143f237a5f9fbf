import { defineRouting } from 'next-intl/routing';
import { DEFAULT_LOCALE, PATHNAMES } from './pathnames';

/** French without prefix, English under /en. No cookie and no guess: the address alone says the language. */
export const routing = defineRouting({
  locales: ['fr', 'en'],
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: 'as-needed',
  localeCookie: false,
  localeDetection: false,
  // The header would be built from the Host of the request; pages carry their own alternates.
  alternateLinks: false,
  pathnames: PATHNAMES,
});

export type Locale = (typeof routing.locales)[number];
