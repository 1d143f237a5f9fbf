import type { Locale } from '@/lib/i18n/routing';
import type { SearchFilters } from '@/lib/search/search-filters';
import { searchPath } from '@/lib/url/routes';
import { type SearchView, searchQuery } from '@/lib/url/search-params';

interface Carried {
  locale: Locale;
  view: SearchView | null;
  /** Establishments chosen to be compared: readers without scripts have them in the address alone. */
  compared: readonly string[];
}

/** Address of a search, or of the whole list, that keeps the view and what is chosen to be compared. */
export function searchHref({ locale, view, compared }: Carried, filters: SearchFilters | null): string {
  const query = filters ? searchQuery(filters, view) : new URLSearchParams(view ? { view } : {});
  if (compared.length > 0) query.set('compare', compared.join(','));
  return searchPath(locale, query);
}
