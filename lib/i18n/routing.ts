/** French without prefix, English under /en. No cookie and no guess: the address alone says the language. */
export const routing = { locales: ['fr', 'en'], defaultLocale: 'fr' } as const;

export type Locale = (typeof routing.locales)[number];
