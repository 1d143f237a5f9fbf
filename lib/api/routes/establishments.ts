import { searchFilters } from '@/lib/api/parameters';
import { respond } from '@/lib/api/respond';
import { searchResource } from '@/lib/api/search-resource';
import { search } from '@/lib/search/search';

/** The search of the site: same filters, same order. */
export function getEstablishments(request: Request): Promise<Response> {
  return respond((state) => {
    const filters = searchFilters(request);
    if (filters instanceof Response) return filters;
    return searchResource(search(state.directory, filters).list, filters, state);
  });
}
