import type { ReactElement } from 'react';
import type { Locale } from '@/lib/i18n/routing';

/** What a page is asked for. */
export interface AskedPage {
  locale: Locale;
  /** Empty where the route has none. */
  finess: string;
  query: URLSearchParams;
}

/** A page: what its head says, and its content. */
export interface Page {
  /** Without the name of the site; null where that name is the title. */
  title: string | null;
  /** By default that of the site. */
  description?: string;
  /** Paths, for search engines; none where they are not to list it. */
  alternates?: { canonical: string; languages?: Readonly<Record<string, string>> };
  /** What search engines are told, by default nothing. */
  robots?: 'noindex' | 'noindex, follow';
  content: ReactElement;
}

/** Makes a page from the release that is answered from; null when there is nothing at its address. */
export type MakePage = (asked: AskedPage) => Promise<Page | null>;
