import { AsyncLocalStorage } from 'node:async_hooks';
import { type Locale, routing } from './routing';

const drawn = new AsyncLocalStorage<Locale>();

/** Draws in a language: what `draw` calls, at once or later, reads it with `useLocale`. */
export function inLocale<Drawn>(locale: Locale, draw: () => Drawn): Drawn {
  return drawn.run(locale, draw);
}

/** The language of the page being drawn. */
export function useLocale(): Locale {
  return drawn.getStore() ?? routing.defaultLocale;
}
